import { createMilestone } from '#lib/milestones/commands/create-milestone';
import type { Evidence } from '#lib/milestones/milestone';
import { milestoneNoun } from '#lib/milestones/milestone-noun';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { fillAndPublish, must, publicationMoment } from './seed-steps.ts';
import type { SeedMilestone } from './seed-types.ts';

type Ids = ReadonlyMap<string, string>;

/** What a milestone may be linked with, by the keys of the seed. */
interface MilestoneReferences {
  personIds: Ids;
  eventIds: Ids;
  articleIds: Ids;
  organisationIds: Ids;
}

const idsOf = (keys: string[], ids: Ids): string[] => keys.map((key) => ids.get(key) ?? '');

/** Inserts and publishes a milestone, at the day on which it was first told of. */
export async function seedMilestone(
  actor: Actor,
  milestone: SeedMilestone,
  { personIds, eventIds, articleIds, organisationIds }: MilestoneReferences,
  database: RootDatabase,
): Promise<void> {
  const what = `milestone ${milestone.key}`;
  const { theme, state, when, sources, texts } = milestone;
  const evidence = milestone.evidence.map((one): Evidence => {
    if (typeof one === 'string') return { kind: 'article', itemId: articleIds.get(one) ?? '' };
    return { kind: 'link', source: one };
  });
  await fillAndPublish(
    actor,
    {
      what,
      noun: milestoneNoun,
      item: must(what, await createMilestone(actor, { sourceLanguage: 'ru' }, database)),
      sourceLanguage: 'ru',
      shared: {
        ...{ theme, state, when, evidence, sources, changes: [] },
        articleIds: idsOf(milestone.articles, articleIds),
        eventIds: idsOf(milestone.events, eventIds),
        peopleIds: idsOf(milestone.people, personIds),
        organisationIds: idsOf(milestone.organisations, organisationIds),
      },
      texts,
      publishedAt: publicationMoment(milestone.toldOn),
    },
    database,
  );
}
