import { daysOf } from '#lib/core/when';
import { createEvent } from '#lib/events/commands/create-event';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { eventNoun } from '#lib/events/event-noun';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { fillAndPublish, must, publicationMoment, type SeedReferences } from './seed-steps.ts';
import type { SeedEvent } from './seed-types.ts';

/** Inserts and publishes an event at its own day, with its programme released; returns its id. */
export async function seedEvent(
  actor: Actor,
  event: SeedEvent,
  { personIds, coverIds }: SeedReferences,
  database: RootDatabase,
): Promise<string> {
  const what = `event ${event.key}`;
  const { sourceLanguage, texts, shared, programme } = event;
  const item = must(what, await createEvent(actor, { sourceLanguage }, database));
  const eventId = item.itemId;
  await fillAndPublish(
    actor,
    {
      ...{ what, noun: eventNoun, item, sourceLanguage, texts, personIds },
      shared: { ...shared, coverId: coverIds.get(event.cover) ?? null },
      ...(shared.when ? { publishedAt: publicationMoment(daysOf(shared.when).first) } : {}),
    },
    database,
  );
  const sessions = programme.sessions.map(({ people, ...session }) => ({
    ...session,
    people: people.map(({ person, role }) => ({ personId: personIds.get(person) ?? '', role })),
  }));
  const content = { ...programme, sessions };
  const { version } = must(what, await saveProgramme(actor, { eventId, version: 0, content }, database));
  must(what, await releaseProgramme(actor, { eventId, version }, database));
  return eventId;
}
