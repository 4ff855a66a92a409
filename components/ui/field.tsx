import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface FieldWords {
  /** Also the start of the ids of hint and problem; a summary of problems leads to it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, said beside the control. */
  problem?: ReactNode;
}

/** What a control needs to belong to its label, hint and problem. */
export function describedBy({ id, hint, problem }: Omit<FieldWords, 'label'>) {
  const ids = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null].filter((one) => one !== null);
  return {
    id,
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(problem ? { 'aria-invalid': true } : {}),
  };
}

/** Hint and problem of a field, in the order in which they are read out. */
export function FieldNotes({ id, hint, problem }: Omit<FieldWords, 'label'>) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null}
    </>
  );
}

/** A control with its label above; for controls of one's own, which take `describedBy` of the same words. */
export function Field({ children, ...words }: FieldWords & { children: ReactNode }) {
  return (
    <div className={classNames('field', words.problem ? 'field-wrong' : null)}>
      <label htmlFor={words.id}>{words.label}</label>
      <FieldNotes {...words} />
      {children}
    </div>
  );
}
