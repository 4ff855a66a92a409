import { useTranslations } from 'next-intl';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { longestSearch, type Question, searchPath } from '#lib/search/search';
import type { SearchAnswer, SearchHit } from '#lib/search/search-view';
import { HelpCall } from './help-call.tsx';
import { LinkList } from './link-list.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchGroups } from './search-groups.tsx';
import type { SiteSection } from './section-links.tsx';
import { SoughtTerms, type SoughtTermsProps } from './sought-terms.tsx';

interface SearchPageProps {
  locale: Locale;
  question: Question;
  answer: SearchAnswer;
  meanings: SoughtTermsProps;
  sections: SiteSection[];
  /** Where families find help; null where there is no such page in this language. */
  helpPath: string | null;
  pathOf: (hit: SearchHit) => string;
}

/** A search with its answer; before one, and where nothing was found, where else to look. */
export function SearchPage({
  locale,
  question,
  answer,
  meanings,
  sections,
  helpPath,
  pathOf,
}: SearchPageProps) {
  const t = useTranslations('search');
  const frame = useTranslations('frame');
  const { groups } = answer;
  const isShown = groups.some(({ kind, hits }) => hits.length > 0 && [null, kind].includes(question.kind));
  return (
    <div className="page search">
      <header>
        <h1>{t('heading')}</h1>
        {question.text === '' ? <p className="intro">{t('intro')}</p> : null}
      </header>
      <SearchForm locale={locale} question={question} />
      <SoughtTerms {...meanings} />
      {question.text === '' ? null : <Outcome question={question} answer={answer} isShown={isShown} />}
      <Elsewhere locale={locale} question={question} elsewhere={answer.elsewhere} />
      <KindsFound locale={locale} question={question} answer={answer} />
      <SearchGroups {...{ locale, question, groups, pathOf }} />
      {isShown || !helpPath ? null : <HelpCall path={helpPath} />}
      {isShown ? null : (
        <LinkList
          id="where-else"
          heading={t('whereElse')}
          links={sections.map(({ key, path, title }) => ({
            name: key === 'page' ? (title ?? '') : frame(key),
            path,
          }))}
        />
      )}
    </div>
  );
}

function Outcome({
  question,
  answer,
  isShown,
}: {
  question: Question;
  answer: SearchAnswer;
  isShown: boolean;
}) {
  const t = useTranslations('search');
  const { text } = question;
  if (answer.trouble) return <p className="outcome">{t(answer.trouble, { longest: longestSearch })}</p>;
  if (answer.isOfSimilarWords) return <p className="outcome">{t('similar', { text })}</p>;
  if (isShown) return null;
  return (
    <div className="outcome">
      <p>{t('nothing', { text })}</p>
      <p>{t(question.year !== null || question.kind !== null ? 'withoutFilters' : 'hint')}</p>
    </div>
  );
}

function Elsewhere({
  locale,
  question,
  elsewhere,
}: Pick<SearchPageProps, 'locale' | 'question'> & Pick<SearchAnswer, 'elsewhere'>) {
  const t = useTranslations('search');
  const links = elsewhere.map(({ language }) => ({
    name: localeNames[language],
    path: searchPath(locale, { text: question.text, language }),
  }));
  return <LinkList id="elsewhere" heading={t('elsewhere')} links={links} />;
}

/** Where one kind is shown: the others that were found too. */
function KindsFound({ locale, question, answer }: Pick<SearchPageProps, 'locale' | 'question' | 'answer'>) {
  const t = useTranslations('search');
  const name = useTranslations('searchKind');
  if (question.kind === null) return null;
  const others = answer.groups.filter(({ kind }) => kind !== question.kind);
  const links = others.map(({ kind, total }) => ({
    name: `${name(kind)} (${total})`,
    path: searchPath(locale, { ...question, kind, page: 1 }),
  }));
  return <LinkList id="other-kinds" heading={t('otherKinds')} links={links} />;
}
