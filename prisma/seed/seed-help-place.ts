import { createHelpPlace } from '#lib/help-places/commands/create-help-place';
import { emptyHelpPlaceShared } from '#lib/help-places/help-place';
import { helpPlaceNoun } from '#lib/help-places/help-place-noun';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { fillAndPublish, must, pagesWrittenOn, publicationMoment } from './seed-steps.ts';
import type { SeedHelpPlace } from './seed-types.ts';

/** Inserts and publishes a help place, with what its source tells of it and nothing else. */
export async function seedHelpPlace(
  actor: Actor,
  { key, sort, town, sources, texts }: SeedHelpPlace,
  database: RootDatabase,
): Promise<void> {
  const what = `help place ${key}`;
  await fillAndPublish(
    actor,
    {
      ...{ what, noun: helpPlaceNoun, sourceLanguage: 'ru', texts },
      item: must(what, await createHelpPlace(actor, { sourceLanguage: 'ru' }, database)),
      shared: { ...emptyHelpPlaceShared, sort, town, sources },
      publishedAt: publicationMoment(pagesWrittenOn),
    },
    database,
  );
}
