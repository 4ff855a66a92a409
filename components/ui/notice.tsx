import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface NoticeProps {
  /** `done`: it worked, said politely. `problem`: said at once. `note`: part of the page. */
  kind: 'done' | 'problem' | 'note';
  title?: ReactNode;
  children?: ReactNode;
}

const roles = { done: 'status', problem: 'alert', note: undefined } as const;

/** A few words about what happened or must be known. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div role={roles[kind]} className={classNames('notice', kind !== 'note' && `notice-${kind}`)}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}
