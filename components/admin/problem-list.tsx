import { isLanguage } from '#lib/core/languages';
import type { Problem } from '#lib/core/result';
import { localeNames } from '#lib/i18n/locales';
import { useProblemText } from './problem-text.ts';

interface ProblemListProps {
  problems: readonly Problem[];
  /** The address of the editor that mends them: each field is an anchor there. */
  editPath: string;
  /** Whether each line names its language; needless where all stand below its heading. */
  namesLanguage?: boolean;
}

/** The language that a field belongs to, by its name: `ru.title`. */
function languageOf(field: string | undefined): string | null {
  const [first] = (field ?? '').split('.');
  return isLanguage(first) ? localeNames[first] : null;
}

/** Problems in words, each leading to the field that mends it. */
export function ProblemList({ problems, editPath, namesLanguage = false }: ProblemListProps) {
  const text = useProblemText();
  return (
    <ul className="problem-list">
      {problems.map((problem) => {
        const language = namesLanguage ? languageOf(problem.field) : null;
        const words = language ? `${language}: ${text(problem)}` : text(problem);
        return (
          <li className="advice" key={`${problem.code} ${problem.field}`}>
            {problem.field ? (
              <a href={`${editPath}#${problem.field}`} className="tap">
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
