import { languages } from '#lib/core/languages';
import { drainCards, drainFiles } from '#lib/jobs/effects';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { portalActor } from '#lib/publishing/portal-actor';
import { articles } from './articles.ts';
import { covers } from './covers.ts';
import { conferenceOf2026 } from './events/conference-of-2026.ts';
import { helpPlaces } from './help-places.ts';
import { milestones } from './milestones.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { rubrics } from './rubrics.ts';
import { seedEvent } from './seed-event.ts';
import { seedHelpPlace } from './seed-help-place.ts';
import { seedMilestone } from './seed-milestone.ts';
import { seedArticle, seedCover, seedOrganisation, seedPage, seedPerson } from './seed-steps.ts';
import { seedTerm } from './seed-term.ts';
import type { PerLanguage } from './seed-types.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';

const named = (names: PerLanguage<string>) =>
  languages.map((language) => ({ language, name: names[language] }));

async function seedClassification(database: RootDatabase): Promise<void> {
  for (const [position, { key, names }] of rubrics.entries()) {
    await database.rubric.create({ data: { key, position, names: { create: named(names) } } });
  }
  for (const { key, names } of topics) {
    await database.topic.create({ data: { key, names: { create: named(names) } } });
  }
}

async function mapByKey<Entry extends { key: string }>(
  entries: Entry[],
  insert: (entry: Entry) => Promise<string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const entry of entries) ids.set(entry.key, await insert(entry));
  return ids;
}

/** Whether the database holds no item and no rubric. */
export async function isEmpty(database: RootDatabase): Promise<boolean> {
  const [items, kept] = await Promise.all([database.item.count(), database.rubric.count()]);
  return items === 0 && kept === 0;
}

/** Removes what an interrupted seeding left: nobody can have worked in that database yet. */
async function removeUnfinished(database: RootDatabase): Promise<void> {
  const seeding = await database.seeding.findUnique({ where: { id: 1 } });
  if (!seeding || seeding.finishedAt) return;
  await database.$executeRaw`
    truncate item, account, rubric, topic, organisation, medium, term, outbox, content_change, seeding cascade`;
  await database.contentVersion.update({ where: { id: 1 }, data: { version: 0 } });
}

async function fill(database: RootDatabase): Promise<void> {
  const actor = await portalActor(database);
  await seedClassification(database);
  const organisationIds = await mapByKey(organisations, (entry) => seedOrganisation(entry, database));
  const personIds = await mapByKey(people, (entry) => seedPerson(actor, entry, organisationIds, database));
  const coverIds = await mapByKey(covers, (entry) => seedCover(actor, entry, database));
  const eventIds = await mapByKey([conferenceOf2026], (event) =>
    seedEvent(actor, event, { personIds, coverIds }, database),
  );
  const references = { personIds, coverIds, eventIds };
  const articleIds = await mapByKey(articles, (article) => seedArticle(actor, article, references, database));
  const known = { personIds, eventIds, articleIds, organisationIds };
  for (const milestone of milestones) await seedMilestone(actor, milestone, known, database);
  for (const place of helpPlaces) await seedHelpPlace(actor, place, database);
  for (const page of pages) await seedPage(actor, page, database);
  for (const term of terms) await seedTerm(actor, term, database);
  await drainFiles(database);
  await drainCards(database);
}

/**
 * Fills an empty database with the first newsroom: texts, people, pictures. Does nothing to one that holds anything; one
 * whose filling was interrupted is emptied and filled anew.
 */
export async function seedWhenEmpty(database: RootDatabase = db()): Promise<'seeded' | 'not empty'> {
  await removeUnfinished(database);
  if (!(await isEmpty(database))) return 'not empty';
  await database.seeding.create({ data: {} });
  await fill(database);
  await database.seeding.update({ where: { id: 1 }, data: { finishedAt: new Date() } });
  return 'seeded';
}
