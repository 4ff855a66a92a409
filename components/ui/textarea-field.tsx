import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldWords } from './field.tsx';

type TextareaFieldProps = FieldWords & Omit<ComponentProps<'textarea'>, 'id'>;

/** Several lines of text. */
export function TextareaField({ id, label, hint, problem, className, ...textarea }: TextareaFieldProps) {
  const words = { id, hint, problem };
  return (
    <Field {...words} label={label}>
      <textarea rows={4} {...textarea} {...describedBy(words)} className={classNames('control', className)} />
    </Field>
  );
}
