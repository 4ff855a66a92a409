import type { Event, EventStatusType, Place, VirtualLocation, WithContext } from 'schema-dts';
import type { When } from '#lib/core/when';
import type { EventPage } from './event-view.ts';

/** Rescheduled is another date; at another place an event is as it was scheduled, unless it went to the network. */
function statusOf({ status, earlier, place }: EventPage): EventStatusType {
  if (status === 'postponed') return 'https://schema.org/EventPostponed';
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  if (status === 'moved' && earlier.some(({ when }) => when !== null))
    return 'https://schema.org/EventRescheduled';
  return !place && earlier.some((one) => one.place !== null)
    ? 'https://schema.org/EventMovedOnline'
    : 'https://schema.org/EventScheduled';
}

/** Instants where hours are known, days elsewhere; the end is told where it is known. */
function timesOf(when: When): { startDate: string; endDate?: string } {
  switch (when.kind) {
    case 'timed':
      return { startDate: when.startsAt, ...(when.endsAt ? { endDate: when.endsAt } : {}) };
    case 'days':
      return { startDate: when.from, endDate: when.until };
    case 'day':
      return { startDate: when.on };
  }
}

/** When an event begins, as structured data say it. */
export const startOf = (when: When): string => timesOf(when).startDate;

function locationsOf({ place, onlineUrl }: EventPage): (Place | VirtualLocation)[] {
  const there: Place[] = place
    ? [
        {
          '@type': 'Place',
          name: place.name.text,
          ...(place.address ? { address: place.address.text } : {}),
          ...(place.mapUrl ? { hasMap: place.mapUrl } : {}),
        },
      ]
    : [];
  return [...there, ...(onlineUrl ? [{ '@type': 'VirtualLocation' as const, url: onlineUrl }] : [])];
}

function attendanceOf({ place, onlineUrl }: EventPage) {
  if (place && onlineUrl) return 'https://schema.org/MixedEventAttendanceMode' as const;
  return onlineUrl
    ? ('https://schema.org/OnlineEventAttendanceMode' as const)
    : ('https://schema.org/OfflineEventAttendanceMode' as const);
}

/** Each person once, in the order of the programme. */
function performersOf({ programme }: EventPage, absolute: (path: string) => string) {
  const named = (programme?.days ?? []).flatMap(({ sessions }) => sessions.flatMap(({ people }) => people));
  const performers = new Map(named.map((person) => [person.personId, person]));
  return [...performers.values()].map(({ name, path, post }) => ({
    ...{ '@type': 'Person' as const, '@id': absolute(path), name, url: absolute(path) },
    ...(post ? { jobTitle: post } : {}),
  }));
}

/** An event as schema.org's Event. `siteUrl` is an origin without a final slash. */
export function eventJsonLd(event: EventPage, siteUrl: string): WithContext<Event> {
  const absolute = (path: string): string => `${siteUrl}${path}`;
  const before = event.earlier.flatMap(({ when }) => (when ? [startOf(when)] : []));
  const performers = performersOf(event, absolute);
  const organisers = event.organisers.map(({ name, path, url }) => ({
    ...{ '@type': 'Organization' as const, '@id': absolute(path), name, url: url ?? absolute(path) },
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': absolute(event.path),
    url: absolute(event.path),
    name: event.title,
    description: event.summary,
    inLanguage: event.language,
    ...timesOf(event.when),
    eventStatus: statusOf(event),
    eventAttendanceMode: attendanceOf(event),
    location: locationsOf(event),
    image: absolute(event.cardPath),
    ...(event.status === 'moved' && before.length > 0 ? { previousStartDate: before.at(-1) ?? '' } : {}),
    ...(organisers.length > 0 ? { organizer: organisers } : {}),
    ...(performers.length > 0 ? { performer: performers } : {}),
  };
}
