import { useLocale, useTranslations } from 'next-intl';
import { SafeLink } from '#components/shared/safe-link';
import type { Language } from '#lib/core/languages';
import type { SourceView } from '#lib/publishing/source';
import { PartialDay } from './partial-day.tsx';

interface SourceListProps {
  sources: SourceView[];
  /** The language of the text that the sources belong to. */
  language: Language;
}

/** Where the facts of a text come from; nothing where no source is named. */
export function SourceList({ sources, language }: SourceListProps) {
  const t = useTranslations('article');
  if (sources.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{t('sources')}</h2>
      <ul>
        {sources.map((source) => (
          <li key={`${source.publisher} ${source.title}`}>
            <SourceLine source={source} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A source in one line: its title, who published it, its date and language. */
export function SourceLine({ source, language }: { source: SourceView; language: Language }) {
  const t = useTranslations('article');
  const locale = useLocale();
  const foreign = source.language === language ? undefined : source.language;
  return (
    <>
      <SafeLink href={source.url} language={foreign}>
        {source.title}
      </SafeLink>
      {`. ${source.publisher}`}
      {source.date ? (
        <>
          {', '}
          <PartialDay date={source.date} locale={locale} />
        </>
      ) : null}
      {foreign ? ` (${t('foreign', { language: t(`languageName.${foreign}`) })})` : null}
    </>
  );
}
