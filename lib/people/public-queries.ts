import 'server-only';
import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { Database } from '#lib/platform/db/client';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { appointmentOn } from './appointment.ts';
import { personPath } from './person-paths.ts';
import type { SpeakerView } from './speaker-view.ts';

const personFields = (language: Language, now: Date) =>
  ({
    itemId: true,
    item: {
      select: {
        publications: {
          where: { language, ...visibleAt(now) },
          take: 1,
          select: {
            revision: { select: { title: true } },
            localization: { select: { slug: true } },
          },
        },
      },
    },
    appointments: {
      select: {
        heldFrom: true,
        heldUntil: true,
        attestedOn: true,
        posts: { where: { language }, select: { post: true } },
        organisation: { select: { names: { where: { language }, select: { full: true } } } },
      },
    },
  }) as const;

/** The person for whom each id stands: itself, or the one into whom it was merged. */
async function standFor(database: Database, ids: string[]): Promise<Map<string, string>> {
  const rows = await database.person.findMany({
    where: { itemId: { in: ids } },
    select: { itemId: true, mergedIntoId: true },
  });
  return new Map(rows.map(({ itemId, mergedIntoId }) => [itemId, mergedIntoId ?? itemId]));
}

/** The ids that stand for the person whom an id names: that of the record that stays first, then those merged into it. */
export async function findPersonIds(database: Database, personId: string): Promise<string[]> {
  const own = await database.person.findUnique({
    where: { itemId: personId },
    select: { mergedIntoId: true },
  });
  const keptId = own?.mergedIntoId ?? personId;
  const duplicates = await database.person.findMany({
    where: { mergedIntoId: keptId },
    select: { itemId: true },
  });
  return [keptId, ...duplicates.map(({ itemId }) => itemId)];
}

async function loadSpeakers(database: Database, ids: string[], language: Language, now: Date) {
  const rows = await database.person.findMany({
    where: { itemId: { in: ids } },
    select: personFields(language, now),
  });
  return new Map(rows.map((row) => [row.itemId, row]));
}

type Loaded = NonNullable<ReturnType<Awaited<ReturnType<typeof loadSpeakers>>['get']>>;

function toSpeaker(person: Loaded, language: Language, day: PartialDate): SpeakerView | null {
  const [own] = person.item.publications;
  const slug = own?.localization.slug;
  if (!own || !slug) return null;
  const appointment = appointmentOn(person.appointments, day);
  return {
    personId: person.itemId,
    name: own.revision.title,
    path: personPath(language, slug),
    post: appointment?.posts[0]?.post ?? null,
    organisation: appointment?.organisation.names[0]?.full ?? null,
  };
}

/**
 * People as they are named beside what they said, each on a day of its own; by person id as it was asked for. Who is not
 * public in this language is left out. Two queries, whatever the number.
 */
export async function findSpeakersOn(
  database: Database,
  sayings: { personId: string; day: PartialDate }[],
  language: Language,
  moment: Pick<ContentMoment, 'now'>,
): Promise<(SpeakerView | null)[]> {
  if (sayings.length === 0) return [];
  const targets = await standFor(
    database,
    sayings.map(({ personId }) => personId),
  );
  const people = await loadSpeakers(database, [...new Set(targets.values())], language, moment.now);
  return sayings.map(({ personId, day }) => {
    const person = people.get(targets.get(personId) ?? '');
    return person ? toSpeaker(person, language, day) : null;
  });
}

/** The same for one day: that of an article. */
export async function findSpeakers(
  database: Database,
  ids: string[],
  language: Language,
  day: PartialDate,
  moment: Pick<ContentMoment, 'now'>,
): Promise<Map<string, SpeakerView>> {
  const sayings = ids.map((personId) => ({ personId, day }));
  const found = await findSpeakersOn(database, sayings, language, moment);
  return new Map(
    sayings.flatMap(({ personId }, position) => {
      const speaker = found[position];
      return speaker ? [[personId, speaker] as const] : [];
    }),
  );
}
