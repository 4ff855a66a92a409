'use client';

import { useTranslations } from 'next-intl';
import type { Problem } from '#lib/core/result';
import { useProblemText } from '../problem-text.ts';
import { sessionOf } from './session-of-problem.ts';

/** What keeps a programme from being released, each line leading to where it is mended. */
export function ReleaseProblems({ problems, editPath }: { problems: Problem[]; editPath: string }) {
  const t = useTranslations('programmeDesk.release');
  const text = useProblemText();
  if (problems.length === 0) return null;
  return (
    <div className="notice notice-problem">
      <h3>{t('problems')}</h3>
      <ul>
        {problems.map((problem) => {
          const id = sessionOf(problem);
          return (
            <li key={`${problem.code} ${problem.field}`}>
              <a href={id ? `${editPath}#session-${id}` : editPath} className="tap">
                {text(problem)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
