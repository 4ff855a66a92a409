import type { ReactNode } from 'react';
import '../(site)/site.css';
import './preview.css';

/**
 * Pages that show what is not published, as its readers will see it: nothing of the desk stands around them. It is no
 * lock: each page asks for its right by itself. Links open elsewhere, because a preview may stand in a frame.
 */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <base target="_blank" />
      {children}
    </>
  );
}
