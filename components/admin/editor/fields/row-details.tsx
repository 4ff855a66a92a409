'use client';

import { type ReactNode, useState } from 'react';

interface RowDetailsProps {
  /** Which row it is, and what stands in it. */
  summary: ReactNode;
  /** Whether it is open at first; afterwards whoever reads it decides. */
  isUnfinished: boolean;
  children: ReactNode;
}

/** One entry of a list, folded to a line. */
export function RowDetails({ summary, isUnfinished, children }: RowDetailsProps) {
  const [isOpen, setOpen] = useState(isUnfinished);
  return (
    <details className="row-fields" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
