import { useLocale } from 'next-intl';
import type { Language } from '#lib/core/languages';
import type { Problem } from '#lib/core/result';
import { editorAddress, libraryAddress } from './editor-place.ts';
import { useProblemText } from './problem-text.ts';

interface ProblemListProps {
  problems: readonly Problem[];
  /** The address of the editor that mends them; null where nothing does. */
  editPath: string | null;
  /** The language in which the editor opens for what all languages share. */
  language: Language;
}

/** Problems in words, each leading to the field that mends it. */
export function ProblemList({ problems, editPath, language }: ProblemListProps) {
  const text = useProblemText();
  const locale = useLocale();
  return (
    <ul className="problem-list">
      {problems.map((problem) => {
        const words = text(problem);
        return (
          <li key={`${problem.code} ${problem.field} ${words}`} className="advice">
            {problem.field && editPath ? (
              <a
                href={libraryAddress(locale, problem) ?? editorAddress(editPath, problem, language)}
                className="tap"
              >
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ul>
  );
}
