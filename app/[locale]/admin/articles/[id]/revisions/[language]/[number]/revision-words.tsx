import 'server-only';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { WordsComparison } from '#components/admin/articles/words-comparison';
import { isLanguage, type Language } from '#lib/core/languages';
import { formatMoment } from '#lib/i18n/dates';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { RevisionInHistory } from '#lib/publishing/admin-queries/find-revision';
import { compareWords } from '#lib/publishing/body/compare-words';

/** The version that an address names; what is none is answered that there is no such page. */
export async function revisionOfAddress(
  params: Promise<{ language: string; number: string }>,
): Promise<{ language: Language; number: number }> {
  const { language, number } = await params;
  if (!isLanguage(language) || !/^[1-9]\d{0,8}$/.test(number)) notFound();
  return { language, number: Number(number) };
}

interface RevisionWordsProps {
  locale: Locale;
  language: Language;
  revision: RevisionInHistory;
  /** The list of versions. */
  listPath: string;
}

/** Who saved a version, and what it changed. */
export async function RevisionWords({ locale, language, revision, listPath }: RevisionWordsProps) {
  const { number, savedAt, savedBy, words, before } = revision;
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return (
    <>
      <p>
        <a href={listPath} className="tap">
          {t('toList', { language: localeNames[language] })}
        </a>
      </p>
      <h1>
        {t('version', { number })} <span lang={language}>({localeNames[language]})</span>
      </h1>
      <p>{t('savedBy', { who: savedBy, moment: formatMoment(savedAt, locale) })}</p>
      <section aria-labelledby="changes" className="desk-section">
        <h2 id="changes">{t('changesHeading')}</h2>
        {before ? (
          <WordsComparison comparison={compareWords(before, words)} language={language} />
        ) : (
          <p>{t('first')}</p>
        )}
      </section>
    </>
  );
}
