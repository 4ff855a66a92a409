import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { hitsOfAPage, type Question, searchPath } from '#lib/search/search';
import type { HitGroup, SearchHit } from '#lib/search/search-view';
import { MarkedText } from './marked-text.tsx';
import { PartialDay } from './partial-day.tsx';

export interface SearchGroupsProps {
  locale: Locale;
  question: Question;
  groups: HitGroup[];
  /** Where what was found is read. */
  pathOf: (hit: SearchHit) => string;
}

/** What was found, kind by kind; of all kinds the first few, of one kind page by page. */
export function SearchGroups({ locale, question, groups, pathOf }: SearchGroupsProps) {
  const shown = groups.filter(({ kind }) => question.kind === null || kind === question.kind);
  return shown.map((group) => (
    <section
      key={group.kind}
      className="found"
      aria-labelledby={`found-${group.kind}`}
      lang={question.language}
    >
      <GroupHead group={group} locale={locale} />
      <ol>
        {group.hits.map((hit) => (
          <li key={hit.id}>
            <Hit hit={hit} path={pathOf(hit)} locale={locale} />
          </li>
        ))}
      </ol>
      <More locale={locale} question={question} group={group} />
    </section>
  ));
}

function GroupHead({ group: { kind, total, isBounded }, locale }: { group: HitGroup; locale: Locale }) {
  const t = useTranslations('search');
  const name = useTranslations('searchKind');
  return (
    <h2 id={`found-${kind}`} lang={locale}>
      {name(kind)} <span>{isBounded ? t('newest', { total }) : total}</span>
    </h2>
  );
}

function Hit({ hit, path, locale }: { hit: SearchHit; path: string; locale: Locale }) {
  return (
    <article className="card bare">
      {hit.dated ? (
        <p className="kicker" lang={locale}>
          <PartialDay date={hit.dated} locale={locale} />
        </p>
      ) : null}
      <h3>
        <a href={path} hrefLang={hit.language}>
          <MarkedText parts={hit.title} />
        </a>
      </h3>
      {hit.excerpt.length > 0 ? (
        <p className="summary">
          <MarkedText parts={hit.excerpt} />
        </p>
      ) : null}
    </article>
  );
}

type MoreProps = Pick<SearchGroupsProps, 'locale' | 'question'> & { group: HitGroup };

function More({ locale, question, group }: MoreProps) {
  const t = useTranslations('search');
  const name = useTranslations('searchKind');
  const { kind, total, hits } = group;
  const to = (page: number): string => searchPath(locale, { ...question, kind, page });
  if (question.kind === null) {
    if (total <= hits.length) return null;
    return (
      <p lang={locale}>
        <a href={to(1)}>{t('all', { kind: name(kind), total })}</a>
      </p>
    );
  }
  const pages = Math.ceil(total / hitsOfAPage);
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={t('pages')} lang={locale}>
      {question.page > 1 ? (
        <a className="button" href={to(question.page - 1)} rel="prev">
          {t('before')}
        </a>
      ) : null}
      {question.page < pages ? (
        <a className="button" href={to(question.page + 1)} rel="next">
          {t('further')}
        </a>
      ) : null}
    </nav>
  );
}
