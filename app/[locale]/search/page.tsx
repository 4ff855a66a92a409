import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchPage } from '#components/site/search-page';
import { explainWords } from '#lib/glossary/explain-body';
import { glossaryPath } from '#lib/glossary/term-paths';
import { markPage } from '#lib/platform/render-record';
import { countMiss } from '#lib/search/commands/count-miss';
import { searchPortal } from '#lib/search/public-queries';
import { type Question, readQuestion, searchPath } from '#lib/search/search';
import { loadTerms } from '../(site)/explain-words.ts';
import { pathsInAllLanguages } from '../(site)/language-paths.ts';
import { NotFoundAnswer } from '../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../(site)/page-metadata.ts';
import { readerLocale } from '../(site)/reader-locale.ts';
import { SitePage } from '../(site)/site-page.tsx';
import { loadFrame } from '../(site)/site-sections.ts';
import { hitPath } from './hit-path.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  if (!locale) return {};
  const t = await getTranslations({ locale, namespace: 'search' });
  return unlistedMetadata(locale, t('heading'));
}

/** What the glossary says of the words of a search. */
async function findTerms({ text, language }: Question) {
  if (text === '') return [];
  return explainWords(text, await loadTerms(language));
}

export default async function Search({ params, searchParams }: Props) {
  const locale = await readerLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const asked = await searchParams;
  const question = readQuestion((name) => [asked[name] ?? ''].flat()[0] ?? '', locale);
  const [answer, terms, { sections, helpPath }] = await Promise.all([
    searchPortal(question),
    findTerms(question),
    loadFrame(locale),
  ]);
  if (question.text !== '' && !answer.trouble && answer.groups.length === 0) await countMiss(question);
  markPage(200);
  return (
    <SitePage
      locale={locale}
      languagePaths={pathsInAllLanguages((one) => searchPath(one, { text: question.text }))}
      current="search"
    >
      <SearchPage
        {...{ locale, question, answer, sections, helpPath }}
        meanings={{ terms, language: question.language, glossaryPath: glossaryPath(question.language) }}
        pathOf={hitPath}
      />
    </SitePage>
  );
}
