'use client';

import { useEffect, useRef } from 'react';

export interface SummaryLine {
  text: string;
  /** The id of the field that it is about; null where it is about none, or where that stands on another page. */
  fieldId: string | null;
  /** The address of a field on another page. */
  href?: string | null;
  /** Whether that page opens beside this one, which stays as it is. */
  isBeside?: boolean;
}

interface ProblemSummaryProps {
  heading: string;
  lines: SummaryLine[];
}

/** All that is wrong with a form, above it, each line leading to its field. It takes the focus when it appears. */
export function ProblemSummary({ heading, lines }: ProblemSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lines.length > 0) box.current?.focus();
  }, [lines]);
  if (lines.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-problem">
      <h2>{heading}</h2>
      <ul>
        {lines.map(({ text, fieldId, href, isBeside }) => {
          const address = fieldId ? `#${fieldId}` : href;
          const target = isBeside ? { target: '_blank' } : {};
          return (
            <li key={`${fieldId} ${text}`}>
              {address ? (
                <a href={address} {...target}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
