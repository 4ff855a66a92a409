import type { ReactNode } from 'react';
import '../(site)/site.css';
import './search.css';

/** A reader's page that is printed for each who asks: never stored, and counted where nothing was found. */
export default function SearchLayout({ children }: { children: ReactNode }) {
  return children;
}
