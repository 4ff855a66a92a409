import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldWords } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
}

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & { choices: Choice[] };

/** One of several choices. */
export function SelectField({ id, label, hint, problem, className, choices, ...select }: SelectFieldProps) {
  const words = { id, hint, problem };
  return (
    <Field {...words} label={label}>
      <select {...select} {...describedBy(words)} className={classNames('control', className)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
