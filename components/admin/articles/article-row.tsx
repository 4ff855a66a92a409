import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ArticleForm } from '#lib/articles/article';
import type { Language } from '#lib/core/languages';
import { type LanguageMark, LanguageMarks } from './language-marks.tsx';

export interface ArticleRowProps {
  path: string;
  /** Null where no language has one yet. */
  title: { words: string; language: Language } | null;
  form: ArticleForm;
  /** Who changed it last and when, in words; null before the first change. */
  changed: ReactNode;
  marks: Record<Language, LanguageMark>;
}

/** An article in the desk's list. */
export function ArticleRow({ path, title, form, changed, marks }: ArticleRowProps) {
  const t = useTranslations('articleList');
  const forms = useTranslations('articleForm');
  return (
    <li className="article-row">
      <div className="article-row-words">
        <h2>
          <a href={path} data-row="" lang={title?.language}>
            {title?.words ?? t('untitled')}
          </a>
        </h2>
        <p>
          {forms(form)}
          {changed ? <> · {changed}</> : null}
        </p>
      </div>
      <LanguageMarks marks={marks} />
    </li>
  );
}
