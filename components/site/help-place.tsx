import { useTranslations } from 'next-intl';
import { RichText } from '#components/shared/rich-text';
import type { HelpPlacePage } from '#lib/help-places/help-place-view';
import { formatDay } from '#lib/i18n/dates';
import { readerScriptPath } from './generated/reader-script.ts';
import { Fact, HelpPlaceFacts } from './help-place-facts.tsx';
import { RemovalLines } from './removal-lines.tsx';
import { ShareIconSheet } from './share-icons.tsx';
import { ShareRow } from './share-row.tsx';
import { SourceList } from './source-list.tsx';

interface HelpPlaceProps {
  place: HelpPlacePage;
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
  /** The page of all help. */
  allPath: string;
}

/** A place that helps families, on a page that can be passed on. */
export function HelpPlace({ place, siteUrl, allPath }: HelpPlaceProps) {
  const t = useTranslations('helpPlace');
  const { name, language, body, pictures, speakers, documents, organisations } = place;
  return (
    <div className="page">
      <ShareIconSheet />
      <article className="article help-place" lang={language}>
        <header>
          <p className="kicker">{t(`sort.${place.sort}`)}</p>
          <h1>{name}</h1>
          <p className="summary">{place.summary}</p>
        </header>
        <div>
          <HelpPlaceFacts place={place}>
            <Fact name={t('organisations')} isKnown={organisations.length > 0}>
              {organisations.map((one) => (
                <span key={one.path}>
                  <a href={one.path}>{one.name}</a>
                </span>
              ))}
            </Fact>
          </HelpPlaceFacts>
          {body.content.length > 0 ? (
            <RichText {...{ body, language, pictures, speakers, documents }} />
          ) : null}
          <ShareRow url={`${siteUrl}${place.path}`} title={name} />
          <SourceList sources={place.sources} language={language} />
          <Dates place={place} />
          <p>
            <a className="button" href={allPath}>
              {t('all')}
            </a>
          </p>
        </div>
      </article>
      <RemovalLines removals={place.removals} />
      <script src={readerScriptPath} defer data-keep="" />
    </div>
  );
}

function Dates({ place: { publishedAt, revisedAt, language } }: { place: HelpPlacePage }) {
  const t = useTranslations('helpPlace');
  const time = (instant: string) => () => <time dateTime={instant}>{formatDay(instant, language)}</time>;
  return (
    <p className="dates">
      {t.rich('published', { date: formatDay(publishedAt, language), time: time(publishedAt) })}
      {revisedAt === publishedAt ? null : (
        <> · {t.rich('revised', { date: formatDay(revisedAt, language), time: time(revisedAt) })}</>
      )}
    </p>
  );
}
