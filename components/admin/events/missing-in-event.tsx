'use client';

import { useLocale } from 'next-intl';
import type { Problem } from '#lib/core/result';
import { libraryAddress, placeOf } from '../editor-place.ts';
import { useProblemText } from '../problem-text.ts';
import { sectionAddress } from '../section-address.ts';

interface MissingInEventProps {
  problems: readonly Problem[];
  wordsPath: string;
}

/** What keeps a language from being published, each line leading to where it is mended. */
export function MissingInEvent({ problems, wordsPath }: MissingInEventProps) {
  const text = useProblemText();
  const locale = useLocale();
  if (problems.length === 0) return null;
  const addressOf = (problem: Problem): string =>
    libraryAddress(locale, problem) ?? sectionAddress('', problem) ?? `${wordsPath}#${placeOf(problem)}`;
  return (
    <ul className="problem-list">
      {problems.map((problem) => {
        const words = text(problem);
        return (
          <li key={`${problem.code} ${problem.field}`} className="advice">
            <a href={addressOf(problem)} className="tap">
              {words}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
