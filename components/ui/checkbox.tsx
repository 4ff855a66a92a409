import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, FieldNotes, type FieldWords } from './field.tsx';

type CheckboxProps = FieldWords & Omit<ComponentProps<'input'>, 'id' | 'type'>;

/** Yes or no, with its label beside it. */
export function Checkbox({ id, label, hint, problem, ...input }: CheckboxProps) {
  const words = { id, hint, problem };
  return (
    <div className={classNames('field', problem ? 'field-wrong' : null)}>
      <div className="choice">
        <input {...input} {...describedBy(words)} type="checkbox" />
        <label htmlFor={id}>{label}</label>
      </div>
      <FieldNotes {...words} />
    </div>
  );
}
