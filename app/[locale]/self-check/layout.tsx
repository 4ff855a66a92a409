import type { ReactNode } from 'react';
import '../(site)/site.css';
import './self-check.css';

/** A page for whoever holds a link to it: it is never stored, and asks for no account. */
export default function SelfCheckLayout({ children }: { children: ReactNode }) {
  return children;
}
