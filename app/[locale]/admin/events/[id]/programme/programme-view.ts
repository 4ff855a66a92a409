import 'server-only';
import { spanOf, type When } from '#lib/core/when';
import type { Programme } from '#lib/events/programme';
import { formatPartialDate, portalZone } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { zoneInWords } from '#lib/i18n/when-in-words';
import { listPeopleById } from '#lib/people/admin-queries';
import type { Actor } from '#lib/publishing/actor';
import type { KnownPerson } from '../../../../../../components/admin/editor/known-names.ts';
import { daysIn } from '../../../../../../components/admin/programme/programme-edits.ts';

/** The zone by whose clock the hours of an event are told; the portal's where it names none yet. */
export function zoneOf(when: When | null): string {
  return when?.zone ?? portalZone;
}

/** That zone in words, with its distance from UTC when the event begins; today's where it does not say when. */
export function zoneLabelOf(when: When | null, locale: Locale): string {
  const zone = zoneOf(when);
  const startsAt = (when ? spanOf(when).startsAt : new Date()).toISOString();
  return zoneInWords({ kind: 'timed', startsAt, endsAt: null, zone }, locale) ?? zone;
}

/** The people of a programme as the desk names them. */
export function peopleIn(actor: Actor, locale: Locale, { sessions }: Programme): Promise<KnownPerson[]> {
  const ids = new Set(sessions.flatMap(({ people }) => people.map(({ personId }) => personId)));
  return listPeopleById(actor, locale, [...ids]);
}

/** The days of a programme and its event in words, by the day. */
export function dayNamesOf(programme: Programme, when: When | null, locale: Locale): Record<string, string> {
  return Object.fromEntries(daysIn(programme, when).map((day) => [day, formatPartialDate(day, locale)]));
}
