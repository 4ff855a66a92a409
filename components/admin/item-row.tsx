import { useLocale } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import type { DeskItem } from '#lib/publishing/desk-view';
import { LanguageMarks } from './articles/language-marks.tsx';

/** The title in the reader's language, else in that of the source, else in any that has one. */
function shownTitle({ languages: marks, sourceLanguage }: DeskItem, locale: Language) {
  const language = [locale, sourceLanguage, ...languages].find((one) => marks[one].title.trim() !== '');
  return language ? { words: marks[language].title, language } : null;
}

interface ItemRowProps {
  item: DeskItem;
  path: string;
  note: string;
  /** What it is called as long as it has no title. */
  untitled: string;
  heading?: 'h2' | 'h3' | undefined;
}

/** An item in a list of the desk, with its languages at a glance. */
export function ItemRow({ item, path, note, untitled, heading: Heading = 'h2' }: ItemRowProps) {
  const locale = useLocale();
  const title = shownTitle(item, locale);
  return (
    <li className="article-row">
      <div>
        <Heading>
          <a
            href={path}
            data-row=""
            className="article-row-title"
            lang={title && title.language !== locale ? title.language : undefined}
          >
            {title?.words ?? untitled}
          </a>
        </Heading>
        <p className="article-row-note">{note}</p>
      </div>
      <LanguageMarks marks={item.languages} />
    </li>
  );
}
