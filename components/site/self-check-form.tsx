'use client';

import { useActionState, useEffect, useRef } from 'react';

/** What came of sending the form: what is wrong, in words, and what was typed. */
export interface SelfCheckState {
  problems: { field: string | null; text: string }[];
  /** By the names of the fields; null before anything was sent. */
  typed: Record<string, string> | null;
}

/** A line or a text; its name is its id. */
export interface SelfCheckField {
  name: string;
  label: string;
  hint: string | null;
  /** What stands there before anything was typed. */
  value: string;
  longest: number;
  isLine: boolean;
  /** The language of what stands there; null where it may be any. */
  language: string | null;
}

/** A question with a few answers. */
export interface SelfCheckQuestion {
  name: string;
  legend: string;
  answers: { value: string; label: string }[];
}

interface SelfCheckFormProps {
  action: (state: SelfCheckState, form: FormData) => Promise<SelfCheckState>;
  /** Sent along unseen. */
  about: Record<string, string>;
  groups: { legend: string; fields: SelfCheckField[] }[];
  questions: SelfCheckQuestion[];
  say: Record<'questions' | 'send' | 'problems', string>;
}

const untouched: SelfCheckState = { problems: [], typed: null };

/** What somebody proposes of themselves, with or without scripts. */
export function SelfCheckForm({ action, about, groups, questions, say }: SelfCheckFormProps) {
  const [{ problems, typed }, act, isBusy] = useActionState(action, untouched);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  const isWrong = (name: string) => problems.some(({ field }) => field === name);
  return (
    <form action={act} className="self-check-form">
      {problems.length > 0 ? (
        <div ref={box} role="alert" tabIndex={-1} className="self-check-problems">
          <p>{say.problems}</p>
          <ul>
            {problems.map(({ field, text }) => (
              <li key={`${field} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={typed?.[name] ?? value} />
      ))}
      {groups.map(({ legend, fields }) => (
        <fieldset key={legend}>
          <legend className="self-check-group">{legend}</legend>
          {fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              value={typed?.[field.name] ?? field.value}
              isWrong={isWrong(field.name)}
            />
          ))}
        </fieldset>
      ))}
      <h3>{say.questions}</h3>
      {questions.map(({ name, legend, answers }) => (
        <fieldset key={name} id={name}>
          <legend>{legend}</legend>
          {answers.map(({ value, label }) => (
            <label key={value} className="self-check-answer">
              <input
                type="radio"
                name={name}
                value={value}
                defaultChecked={value === (typed?.[name] ?? '')}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="submit" className="button" aria-disabled={isBusy}>
        {say.send}
      </button>
    </form>
  );
}

function Field({ field, value, isWrong }: { field: SelfCheckField; value: string; isWrong: boolean }) {
  const { name, label, hint, longest, isLine, language } = field;
  const attributes = {
    ...{ id: name, name, maxLength: longest, defaultValue: value, lang: language ?? undefined },
    'aria-describedby': hint ? `${name}-hint` : undefined,
    'aria-invalid': isWrong || undefined,
  };
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {hint ? <p id={`${name}-hint`}>{hint}</p> : null}
      {isLine ? <input {...attributes} autoComplete="off" /> : <textarea {...attributes} rows={5} />}
    </div>
  );
}
