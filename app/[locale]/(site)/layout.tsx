import type { ReactNode } from 'react';
import './site.css';

/** Every reader's page; each page draws its own frame, because the frame knows the page's other languages. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return children;
}
