import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment, until } from '#lib/publishing/moment';
import { frontTag, itemTag, noticeTag } from '#lib/publishing/publishing-tags';
import { type FrontSlotKind, frontSlotKinds } from './front-slot.ts';
import type { ChosenItem, FrontChoice, FrontWords } from './front-view.ts';

interface Row {
  kind: FrontSlotKind;
  showFrom: Date;
  showUntil: Date | null;
  heading: string;
  words: string;
  linkLabel: string;
  linkAddress: string;
  items: ChosenItem[];
}

/** What stands at a moment, and what will: the index of the spans finds both, however long the past is. */
function loadAhead(
  database: Database,
  language: Language,
  kinds: readonly FrontSlotKind[],
  now: Date,
): Promise<Row[]> {
  return database.$queryRaw<Row[]>`
    select kind, show_from as "showFrom", show_until as "showUntil", heading, words,
      link_label as "linkLabel", link_address as "linkAddress",
      (select coalesce(json_agg(json_build_object('itemId', item.id, 'kind', item.kind) order by position), '[]')
        from front_slot_item join item on item.id = front_slot_item.item_id
        where slot_id = front_slot.id) as items
    from front_slot
    where language = ${language}::"Language" and taken_away_at is null
      and kind in (${Prisma.join(kinds.map((kind) => Prisma.sql`${kind}::"FrontSlotKind"`))})
      and tstzrange(show_from, show_until) && tstzrange(${now}, null)`;
}

const isShown = ({ showFrom }: Row, now: Date): boolean => showFrom <= now;

/** The moment, which ends with whatever of these begins or ends by itself. */
function momentOf(rows: readonly Row[], moment: ContentMoment): ContentMoment {
  return until(
    moment,
    rows.flatMap(({ showFrom, showUntil }) => [showFrom, showUntil]),
  );
}

function toWords({ heading, words, linkLabel, linkAddress, showUntil }: Row): FrontWords {
  const link = linkAddress === '' ? null : { label: linkLabel, address: linkAddress };
  return { heading, words, link, until: showUntil?.toISOString() ?? null };
}

/** What editors chose for the front page of a language: of this moment, unless told another. */
export async function findFrontChoice(
  language: Language,
  at: ContentMoment | null = null,
  database: Database = db(),
): Promise<{ choice: FrontChoice; freshness: Freshness }> {
  const moment = at ?? (await contentMoment(database));
  const kinds = frontSlotKinds.filter((kind) => kind !== 'notice');
  const rows = await loadAhead(database, language, kinds, moment.now);
  const shown = rows.filter((row) => isShown(row, moment.now));
  const of = (kind: FrontSlotKind): Row | undefined => shown.find((row) => row.kind === kind);
  const itemsOf = (kind: FrontSlotKind): ChosenItem[] => of(kind)?.items ?? [];
  const banner = of('banner');
  const tags = shown.flatMap(({ items }) => items.map(({ itemId }) => itemTag(itemId)));
  return {
    choice: {
      banner: banner ? toWords(banner) : null,
      lead: itemsOf('lead')[0] ?? null,
      featured: itemsOf('featured'),
      eventId: itemsOf('event')[0]?.itemId ?? null,
      milestoneIds: itemsOf('milestones').map(({ itemId }) => itemId),
    },
    freshness: await freshnessOf(database, momentOf(rows, moment), [], [frontTag(language), ...tags], []),
  };
}

/** The urgent notice of a language, which stands on every page: of this moment, unless told another. Null where there is none. */
export async function findNotice(
  language: Language,
  at: ContentMoment | null | undefined = null,
  database: Database = db(),
): Promise<{ notice: FrontWords | null; freshness: Freshness }> {
  const moment = at ?? (await contentMoment(database));
  const rows = await loadAhead(database, language, ['notice'], moment.now);
  const shown = rows.find((row) => isShown(row, moment.now));
  return {
    notice: shown ? toWords(shown) : null,
    freshness: await freshnessOf(database, momentOf(rows, moment), [], [noticeTag(language)], []),
  };
}
