import 'server-only';
import type { FrontItem } from '#components/site/front-item';
import type { FrontView } from '#components/site/front-page';
import { listFrontArticles } from '#lib/articles/front-public-queries';
import { listArchivePeriods, listRubrics } from '#lib/articles/list-public-queries';
import { listFrontEvents } from '#lib/events/front-public-queries';
import type { FrontItemKind } from '#lib/front/front-slot';
import type { ChosenItem } from '#lib/front/front-view';
import { findFrontChoice } from '#lib/front/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { listFrontMilestones } from '#lib/milestones/front-public-queries';
import { dependOn } from '#lib/platform/render-record';
import type { ContentMoment } from '#lib/publishing/moment';

const newestOnFront = 9;

/** What is chosen of everything, as far as readers see it. */
async function loadChosen(
  locale: Locale,
  { chosen, eventId, milestoneIds }: { chosen: ChosenItem[]; eventId: string | null; milestoneIds: string[] },
  at: ContentMoment | null,
) {
  const idsOf = (kind: FrontItemKind) => chosen.flatMap((one) => (one.kind === kind ? [one.itemId] : []));
  return await Promise.all([
    // One more than is shown below: the newest stands first where nobody chose.
    listFrontArticles(locale, { chosenIds: idsOf('article'), size: newestOnFront + 1 }, at),
    listFrontEvents(locale, { chosenIds: idsOf('event'), nextId: eventId }, at),
    listFrontMilestones(locale, { chosenIds: idsOf('milestone'), ledgerIds: milestoneIds }, at),
  ]);
}

/**
 * The front page of a language: what editors chose and readers see, and what the portal chooses itself in place of the rest. Of this
 * moment, on which the page depends from then on, or of another for a preview.
 */
export async function loadFront(locale: Locale, at: ContentMoment | null = null): Promise<FrontView> {
  const [{ choice, freshness }, rubrics, archive] = await Promise.all([
    findFrontChoice(locale, at),
    listRubrics(locale),
    listArchivePeriods(locale),
  ]);
  const chosen = [...(choice.lead ? [choice.lead] : []), ...choice.featured];
  const [articles, events, milestones] = await loadChosen(locale, { ...choice, chosen }, at);
  for (const one of [
    freshness,
    ...[rubrics, archive, articles, events, milestones].map((of) => of.freshness),
  ])
    dependOn(one);
  const items: FrontItem[] = [
    ...articles.chosen.map((card) => ({ kind: 'article', card }) as const),
    ...events.chosen.map((card) => ({ kind: 'event', card }) as const),
    ...milestones.chosen.map((card) => ({ kind: 'milestone', card }) as const),
  ];
  const itemOf = (one: ChosenItem | null) => items.find(({ card }) => card.itemId === one?.itemId) ?? null;
  const [newest] = articles.newest;
  const lead = itemOf(choice.lead) ?? (newest ? { kind: 'article' as const, card: newest } : null);
  const featured = choice.featured
    .flatMap((one) => itemOf(one) ?? [])
    .filter(({ card }) => card !== lead?.card);
  const above = new Set([lead, ...featured].map((item) => item?.card.itemId));
  return {
    ...{ banner: choice.banner, lead, featured },
    event: events.next && above.has(events.next.itemId) ? null : events.next,
    ledger: milestones.ledger.filter(({ itemId }) => !above.has(itemId)),
    newest: articles.newest.filter(({ itemId }) => !above.has(itemId)).slice(0, newestOnFront),
    ...{ rubrics: rubrics.rubrics, periods: archive.periods },
  };
}
