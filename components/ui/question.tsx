import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface QuestionProps {
  /** What one wants to do; it only opens the question. */
  label: ReactNode;
  isGrave?: boolean;
  /** What will happen, and the form that does it. */
  children: ReactNode;
}

/** Something that is done only after a question, with or without scripts. */
export function Question({ label, isGrave = false, children }: QuestionProps) {
  return (
    <details className="question">
      <summary className={classNames('button', isGrave && 'button-grave')}>{label}</summary>
      <div className="question-body">{children}</div>
    </details>
  );
}
