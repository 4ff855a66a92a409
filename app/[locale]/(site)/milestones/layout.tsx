import type { ReactNode } from 'react';
import './milestones.css';

/** Pages of milestones have styles of their own: an article does not carry them. */
export default function MilestonesLayout({ children }: { children: ReactNode }) {
  return children;
}
