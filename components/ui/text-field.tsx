import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldWords } from './field.tsx';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id'>;

/** One line of text. */
export function TextField({ id, label, hint, problem, className, ...input }: TextFieldProps) {
  const words = { id, hint, problem };
  return (
    <Field {...words} label={label}>
      <input {...input} {...describedBy(words)} className={classNames('control', className)} />
    </Field>
  );
}
