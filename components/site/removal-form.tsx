'use client';

import { useActionState, useEffect, useRef } from 'react';

/** What came of sending the form: what is wrong, in words, and what was typed. */
export interface RemovalState {
  problems: { field: 'words' | 'contact' | null; text: string }[];
  typed: { words: string; contact: string };
}

export type RemovalAction = (state: RemovalState, form: FormData) => Promise<RemovalState>;

interface RemovalFormProps {
  action: RemovalAction;
  /** Sent along unseen. */
  about: Record<'locale' | 'page' | 'picture', string>;
  /** What the form says, in the reader's language. */
  say: Record<'words' | 'wordsHint' | 'contact' | 'contactHint' | 'trap' | 'send' | 'problems', string>;
  longest: { words: number; contact: number };
}

const untouched: RemovalState = { problems: [], typed: { words: '', contact: '' } };

/** Asks for the removal of a picture, with or without scripts. */
export function RemovalForm({ action, about, say, longest }: RemovalFormProps) {
  const [{ problems, typed }, act, isBusy] = useActionState(action, untouched);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  const problemWith = (field: 'words' | 'contact') => problems.find((problem) => problem.field === field);
  return (
    <form action={act} className="removal-form">
      {problems.length > 0 ? (
        <div ref={box} role="alert" tabIndex={-1} className="removal-problems">
          <p>{say.problems}</p>
          <ul>
            {problems.map(({ field, text }) => (
              <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label htmlFor="words">{say.words}</label>
        <p id="words-hint">{say.wordsHint}</p>
        <textarea
          id="words"
          name="words"
          rows={5}
          maxLength={longest.words}
          defaultValue={typed.words}
          aria-describedby="words-hint"
          aria-invalid={problemWith('words') ? true : undefined}
        />
      </div>
      <div>
        <label htmlFor="contact">{say.contact}</label>
        <p id="contact-hint">{say.contactHint}</p>
        <input
          id="contact"
          name="contact"
          maxLength={longest.contact}
          defaultValue={typed.contact}
          autoComplete="email"
          aria-describedby="contact-hint"
          aria-invalid={problemWith('contact') ? true : undefined}
        />
      </div>
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="website">{say.trap}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <button type="submit" className="button" aria-disabled={isBusy}>
        {say.send}
      </button>
    </form>
  );
}
