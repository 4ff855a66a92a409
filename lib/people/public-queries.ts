import 'server-only';
import type { Language } from '#lib/core/languages';
import { type PartialDate, parsePartialDate } from '#lib/core/partial-date';
import type { Database } from '#lib/platform/db/client';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import type { SpeakerView } from './speaker-view.ts';

const personFields = (language: Language, now: Date) =>
  ({
    itemId: true,
    item: {
      select: {
        publications: {
          where: { language, ...visibleAt(now) },
          take: 1,
          select: { revision: { select: { title: true } } },
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

interface Held {
  heldFrom: string | null;
  heldUntil: string | null;
  attestedOn: string;
}

/** The first moment of a partial date, for comparison only. */
function firstDay(date: PartialDate): number {
  const parts = parsePartialDate(date);
  return parts ? Date.UTC(parts.year, parts.month - 1, parts.day) : 0;
}

/** The appointment that stood on a day: one whose dates hold it, else the one attested nearest to it. */
export function appointmentOn<Appointment extends Held>(
  appointments: Appointment[],
  day: PartialDate,
): Appointment | null {
  const at = firstDay(day);
  const possible = appointments.filter(
    ({ heldFrom, heldUntil }) =>
      (!heldFrom || firstDay(heldFrom) <= at) && (!heldUntil || at <= firstDay(heldUntil)),
  );
  const distance = (appointment: Appointment): number => Math.abs(firstDay(appointment.attestedOn) - at);
  return possible.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** People as they are named beside what they said on a day; by person id. Who is not public in this language is left out. */
export async function findSpeakers(
  database: Database,
  ids: string[],
  language: Language,
  day: PartialDate,
  moment: ContentMoment,
): Promise<Map<string, SpeakerView>> {
  const speakers = new Map<string, SpeakerView>();
  if (ids.length === 0) return speakers;
  const people = await database.person.findMany({
    where: { itemId: { in: ids } },
    select: personFields(language, moment.now),
  });
  for (const person of people) {
    const name = person.item.publications[0]?.revision.title;
    if (!name) continue;
    const appointment = appointmentOn(person.appointments, day);
    speakers.set(person.itemId, {
      personId: person.itemId,
      name,
      post: appointment?.posts[0]?.post ?? null,
      organisation: appointment?.organisation.names[0]?.full ?? null,
    });
  }
  return speakers;
}
