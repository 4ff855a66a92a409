import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { findSpeakersOn } from '#lib/people/public-queries';
import type { SpeakerView } from '#lib/people/speaker-view';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { blockText } from '#lib/publishing/body/block-text';
import type { Body } from '#lib/publishing/body/body';
import { statementsOf } from '#lib/publishing/body/body-references';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import type { ItemKind } from '#lib/publishing/noun';
import { itemTag, mentionTag, reportsTag } from '#lib/publishing/publishing-tags';
import type { UntranslatedItem, WithdrawnItem } from '#lib/publishing/standing-view';
import { visibleAt, visibleAtSql } from '#lib/publishing/visible';
import { quotePath } from './quote-paths.ts';
import { findQuoteRows, type QuoteRow } from './quote-rows.ts';
import type { QuotePage, QuoteView } from './quote-view.ts';

/** The public path of an item that tells a quote; whoever knows the kinds of items says it. */
export type TellingPath = (language: Language, slug: string, kind: ItemKind) => string;

/** What the public finds at the address of a quote. */
export type QuoteAnswer =
  | { status: 'found'; view: QuotePage; freshness: Freshness }
  | { status: 'withdrawn'; view: WithdrawnItem; freshness: Freshness }
  | { status: 'untranslated'; view: UntranslatedItem; freshness: Freshness };

/** Rows of one quote in one language, the best first, as readers see it. */
function toQuote(rows: QuoteRow[], speaker: SpeakerView, pathOf: TellingPath): QuoteView | null {
  const [best] = rows;
  if (!best) return null;
  const { key, language, statement, saidOn } = best;
  const titles = new Map(rows.map(({ title, slug, kind }) => [pathOf(language, slug, kind), title]));
  const sources = [...titles].map(([path, title]) => ({ path, title }));
  return { key, path: quotePath(language, key), language, statement, speaker, saidOn, sources };
}

/** A translation is never shown without the words as they were said: where it does not carry them, their own text does. */
function withOriginal(own: QuoteRow, rows: QuoteRow[]): QuoteRow['statement'] {
  const { attrs } = own.statement;
  if (attrs.manner !== 'verbatim' || attrs.original || !attrs.language) return own.statement;
  const isForeign = attrs.language !== own.language;
  const said = isForeign ? rows.find(({ language }) => language === attrs.language) : undefined;
  if (!said || said.statement.attrs.original) return own.statement;
  const original = blockText(said.statement);
  if (original === blockText(own.statement)) return own.statement;
  return { ...own.statement, attrs: { ...attrs, original } };
}

async function lastSeen(database: Database, key: string, { now }: ContentMoment) {
  const rows = await database.$queryRaw<{ quoteId: string; personId: string; until: Date | null }[]>`
    select quote.id as "quoteId", quote.person_id as "personId", max(publication.visible_until) as until
    from quote left join publication_quote on publication_quote.quote_id = quote.id
    left join publication on publication.id = publication_quote.publication_id
      and publication.visible_from <= ${now}
      and (publication.visible_until is null or publication.visible_until > publication.visible_from)
    where quote.key = ${key} group by quote.id having count(publication.id) > 0`;
  return rows[0] ?? null;
}

function languagePathsOf(key: string, rows: QuoteRow[]): QuotePage['languagePaths'] {
  const pathIn = (language: Language) => ({
    path: quotePath(language, key),
    isTranslated: rows.some((row) => row.language === language),
  });
  return { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
}

/** What the public finds at /<language>/quotes/<key>; null where nothing ever stood there. */
export async function findQuoteByKey(
  language: Language,
  key: string,
  pathOf: TellingPath,
  database: Database = db(),
): Promise<QuoteAnswer | null> {
  const moment = await contentMoment(database);
  const quote = await lastSeen(database, key, moment);
  if (!quote) return null;
  const rows = await findQuoteRows(database, { quoteIds: [quote.quoteId] }, moment);
  const tags = [mentionTag(quote.personId), itemTag(quote.personId)];
  const freshness = await freshnessOf(database, moment, rows, tags, []);
  if (rows.length === 0) {
    const withdrawnAt = (quote.until ?? moment.now).toISOString();
    return { status: 'withdrawn', view: { language, withdrawnAt, reason: null }, freshness };
  }
  const own = rows.filter((row) => row.language === language);
  const [best] = own;
  const { saidOn } = best ?? { saidOn: '' };
  const sayings = best ? [{ personId: quote.personId, day: saidOn }] : [];
  const [speaker] = await findSpeakersOn(database, sayings, language, moment);
  const view = speaker ? toQuote(own, speaker, pathOf) : null;
  if (!best || !view) {
    const available = languages.flatMap((one) => {
      const row = one === language ? undefined : rows.find((found) => found.language === one);
      return row ? [{ language: one, title: row.title, path: quotePath(one, key) }] : [];
    });
    return available.length > 0 ? { status: 'untranslated', view: { available }, freshness } : null;
  }
  const statement = withOriginal(best, rows);
  const languagePaths = languagePathsOf(key, rows);
  return { status: 'found', view: { ...view, statement, languagePaths }, freshness };
}

/** How many quotes the page of a person, and that of an event, shows. */
const mostQuotes = { ofPerson: 50, atEvent: 20 } as const;

/** How many reports of an event are asked for what they quote: the first ones. */
const mostReports = 20;

/** What the public finds of quotes in a language, in the order of their ids, each with who said it on that day. */
async function viewsOf(
  database: Database,
  quoteIds: string[],
  language: Language,
  pathOf: TellingPath,
  moment: ContentMoment,
): Promise<{ quotes: QuoteView[]; rows: QuoteRow[] }> {
  const rows = await findQuoteRows(database, { quoteIds, language }, moment);
  const groups = quoteIds.map((id) => rows.filter(({ quoteId }) => quoteId === id));
  const sayings = groups.map(([best]) => ({ personId: best?.personId ?? '', day: best?.saidOn ?? '' }));
  const speakers = await findSpeakersOn(database, sayings, language, moment);
  const quotes = groups.flatMap((group, position) => {
    const speaker = speakers[position];
    return (speaker ? toQuote(group, speaker, pathOf) : null) ?? [];
  });
  return { quotes, rows };
}

/** What the public can read in a language of what a person said, newest first. */
export async function listQuotesOf(
  language: Language,
  personId: string,
  pathOf: TellingPath,
  database: Database = db(),
): Promise<{ quotes: QuoteView[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const ids = await database.$queryRaw<{ id: string }[]>`
    select quote.id, max(coalesce(quote.said_on, publication_quote.dated)) as day
    from quote join publication_quote on publication_quote.quote_id = quote.id
    join publication on publication.id = publication_quote.publication_id
    where quote.person_id = ${personId}::uuid and publication.language = ${language}::"Language"
      and ${visibleAtSql(moment.now)}
    group by quote.id order by day desc, quote.id desc limit ${mostQuotes.ofPerson}`;
  const quoteIds = ids.map(({ id }) => id);
  const { quotes, rows } = await viewsOf(database, quoteIds, language, pathOf, moment);
  const tags = [mentionTag(personId), itemTag(personId)];
  return { quotes, freshness: await freshnessOf(database, moment, rows, tags, []) };
}

/** What the reports of an event quote, in the order in which the first of them tells it. */
export async function listQuotesAt(
  language: Language,
  eventId: string,
  pathOf: TellingPath,
  database: Database = db(),
): Promise<{ quotes: QuoteView[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const reports = await database.publication.findMany({
    where: { eventId, language, ...visibleAt(moment.now), quotes: { some: {} } },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    take: mostReports,
    select: { revision: { select: { body: true } }, quotes: { select: { quoteId: true, blockId: true } } },
  });
  const told = reports.flatMap(({ revision, quotes: ofReport }) =>
    statementsOf(revision.body as unknown as Body).flatMap(
      ({ attrs }) => ofReport.find(({ blockId }) => blockId === attrs.id)?.quoteId ?? [],
    ),
  );
  const quoteIds = [...new Set(told)].slice(0, mostQuotes.atEvent);
  const { quotes, rows } = await viewsOf(database, quoteIds, language, pathOf, moment);
  const tags = [reportsTag(language, eventId), ...new Set(rows.map(({ personId }) => itemTag(personId)))];
  return { quotes, freshness: await freshnessOf(database, moment, rows, tags, []) };
}
