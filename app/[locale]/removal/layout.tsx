import type { ReactNode } from 'react';
import '../(site)/site.css';
import './removal.css';

/** A reader's page that takes a form: it is never stored, and asks for no account. */
export default function RemovalLayout({ children }: { children: ReactNode }) {
  return children;
}
