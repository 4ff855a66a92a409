import type { ReactNode } from 'react';

/** What a list says while there is nothing in it: what will be here, and how it gets here. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <div className="text-lg font-semibold">{title}</div>
      {children}
    </div>
  );
}
