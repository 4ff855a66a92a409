import type { ReactNode } from 'react';
import './events.css';

/** Pages of events have styles of their own: an article does not carry them. */
export default function EventsLayout({ children }: { children: ReactNode }) {
  return children;
}
