import type { ReactNode } from 'react';
import './help.css';

/** Help has styles of its own: an article does not carry them. */
export default function HelpLayout({ children }: { children: ReactNode }) {
  return children;
}
