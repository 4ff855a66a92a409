import { useLocale, useTranslations } from 'next-intl';
import type { DeskArticle } from '#lib/articles/article-desk-view';
import { type Language, languages } from '#lib/core/languages';
import { formatMoment } from '#lib/i18n/dates';
import { LanguageMarks } from './language-marks.tsx';

/** The title in the reader's language, else in that of the source, else in any that has one. */
function shownTitle({ languages: marks, sourceLanguage }: DeskArticle, locale: Language) {
  const language = [locale, sourceLanguage, ...languages].find((one) => marks[one].title.trim() !== '');
  return language ? { words: marks[language].title, language } : null;
}

interface ArticleRowProps {
  article: DeskArticle;
  path: string;
  heading?: 'h2' | 'h3';
}

/** An article in the desk's list. */
export function ArticleRow({ article, path, heading: Heading = 'h2' }: ArticleRowProps) {
  const t = useTranslations('articleList');
  const forms = useTranslations('articleForm');
  const locale = useLocale();
  const title = shownTitle(article, locale);
  const moment = formatMoment(article.changedAt, locale);
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
            {title?.words ?? t('untitled')}
          </a>
        </Heading>
        <p className="article-row-note">
          {forms(article.form)} · {article.changedBy ? `${article.changedBy}, ${moment}` : moment}
        </p>
      </div>
      <LanguageMarks marks={article.languages} />
    </li>
  );
}
