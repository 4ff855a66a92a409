import { useLocale, useTranslations } from 'next-intl';
import { RichText } from '#components/shared/rich-text';
import type { HelpPlaceCard } from '#lib/help-places/help-place-view';
import { formatDay } from '#lib/i18n/dates';
import type { PageView } from '#lib/pages/page-view';
import { readerScriptPath } from './generated/reader-script.ts';
import { HelpPlaceFacts, Telephones } from './help-place-facts.tsx';
import { SourceList } from './source-list.tsx';

/** The script that keeps this page for telephones without a line; `data-worker` lets the press allow it. */
const helpWorkerPath = '/help-worker.js';

interface HelpPageProps {
  page: PageView;
  places: HelpPlaceCard[];
}

/** Where a family finds help: read in ten seconds, printed on one sheet, kept for when there is no line. */
export function HelpPage({ page, places }: HelpPageProps) {
  const t = useTranslations('help');
  const locale = useLocale();
  return (
    <article className="page help" lang={page.language}>
      <p className="kept" hidden data-kept="">
        {t.rich('kept', { time: () => <time data-kept-at="" /> })}
      </p>
      <header>
        <h1>{page.title}</h1>
        <Calls places={places} />
        <p className="summary">{page.summary}</p>
      </header>
      <RichText body={page.body} language={page.language} pictures={{}} speakers={{}} />
      <Places places={places} />
      <SourceList sources={page.sources} language={page.language} />
      <p>{t('updated', { date: formatDay(page.revisedAt, locale) })}</p>
      <script src={readerScriptPath} defer data-keep="" data-worker={helpWorkerPath} />
    </article>
  );
}

/** Whom to call, before anything has to be read. */
function Calls({ places }: { places: HelpPlaceCard[] }) {
  const t = useTranslations('help');
  const reachable = places.filter(({ telephones }) => telephones.length > 0);
  if (reachable.length === 0) return null;
  return (
    <section className="calls" aria-labelledby="calls">
      <h2 id="calls">{t('call')}</h2>
      <ul>
        {reachable.map(({ itemId, name, telephones }) => (
          <li key={itemId}>
            {name} <Telephones telephones={telephones} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Places({ places }: { places: HelpPlaceCard[] }) {
  const t = useTranslations('helpPlace');
  const isReachable = places.some(({ telephones }) => telephones.length > 0);
  return (
    <section className="places" aria-labelledby="places">
      <h2 id="places">{t('heading')}</h2>
      {isReachable ? null : <p>{t('noTelephones')}</p>}
      {places.map((place) => (
        <section key={place.itemId} aria-labelledby={`place-${place.itemId}`}>
          <h3 id={`place-${place.itemId}`}>
            <a href={place.path}>{place.name}</a>
          </h3>
          <p>{place.summary}</p>
          <HelpPlaceFacts place={place} />
        </section>
      ))}
    </section>
  );
}
