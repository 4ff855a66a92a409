import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, FieldNotes, type FieldWords } from './field.tsx';
import type { Choice } from './select-field.tsx';

type RadioGroupProps = FieldWords & {
  name: string;
  choices: (Choice & { note?: ReactNode })[];
  defaultValue?: string | undefined;
};

/** One of a few choices, all of them in sight. */
export function RadioGroup({ id, label, hint, problem, name, choices, defaultValue }: RadioGroupProps) {
  const words = { id, hint, problem };
  const { id: first, ...described } = describedBy(words);
  return (
    <fieldset {...described} className={classNames('field', problem ? 'field-wrong' : null)}>
      <legend>{label}</legend>
      <FieldNotes {...words} />
      {choices.map(({ value, label: words, note }, index) => {
        const choiceId = index === 0 ? first : `${id}-${value}`;
        return (
          <div key={value} className="choice">
            <input
              id={choiceId}
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
            />
            <label htmlFor={choiceId}>
              {words}
              {note ? <span className="block text-quiet text-sm">{note}</span> : null}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
