import { languages } from '#lib/core/languages';
import { readLocalTime } from '#lib/core/local-time';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import { proposeSlug } from '#lib/core/slugs';
import { isWebAddress } from '#lib/core/web-address';
import { dayLater, isDay } from '#lib/core/when';
import { type EventPlace, type EventShared, eventStatuses, noTexts, type Texts, textIn } from './event.ts';
import type { EventAudienceInput, EventPlaceInput, EventStatusInput } from './event-input.ts';

const isBare = ({ ky, ru, en }: Texts): boolean => [ky, ru, en].every((text) => text.trim() === '');

/** An address as it was typed; null where nothing was. */
function readAddress(typed: string, field: string): { url: string | null; problems: Problem[] } {
  const text = typed.trim();
  if (text === '') return { url: null, problems: [] };
  return isWebAddress(text)
    ? { url: text, problems: [] }
    : { url: null, problems: [invalid('webAddressShape', { field })] };
}

/** Reads what an event is called by now. The reason goes with a status that readers did not expect. */
export function readStatus({
  status,
  reason,
}: EventStatusInput): Result<Pick<EventShared, 'status' | 'statusReason'>> {
  const chosen = eventStatuses.find((one) => one === status);
  if (!chosen) return failed(invalid('notUnderstood', { field: 'status' }));
  const hasReason = chosen === 'postponed' || chosen === 'moved' || chosen === 'cancelled';
  if (hasReason && isBare(reason)) return failed(invalid('statusReasonNeeded', { field: 'statusReason.ky' }));
  return ok({ status: chosen, statusReason: hasReason ? reason : noTexts });
}

const longestKey = 64;

/** The key that a place gets: the typed one, else one made of its name. */
function keyOf({ key, name }: EventPlaceInput): string {
  const typed = key.trim().toLowerCase();
  if (typed !== '') return typed;
  const proposed = proposeSlug(name.en, 'en') || proposeSlug(name.ru, 'ru') || proposeSlug(name.ky, 'ky');
  return proposed.slice(0, longestKey).replace(/-+$/, '');
}

/** Whether a place is called the same in any language. */
const isCalledTheSame = (one: EventPlace, other: EventPlace): boolean =>
  languages.some((language) => {
    const name = one.name[language].trim().toLowerCase();
    return name !== '' && name === other.name[language].trim().toLowerCase();
  });

/** Whether a place is still the one that it was; names that were only completed or mended leave it so. */
export const isSamePlace = (one: EventPlace, other: EventPlace | null): boolean =>
  one.key === other?.key && isCalledTheSame(one, other);

/** The name of another place that has the key of this one; null where there is none. */
function otherOfKey(place: EventPlace, known: readonly EventPlace[]): string | null {
  const other = known.find(({ key }) => key === place.key);
  if (!other || isCalledTheSame(place, other)) return null;
  return textIn(other.name, 'ru')?.text ?? other.key;
}

const keyShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads where an event takes place: at a place of another event, named by its key, or at the one that was written. Without
 * a name there is none. A key that a place of another name has is asked back, for lists tell places apart by it.
 */
export function readPlace(
  input: EventPlaceInput,
  known: readonly EventPlace[],
): Result<Pick<EventShared, 'place' | 'onlineUrl' | 'streamUrl'>> {
  const online = readAddress(input.onlineUrl, 'onlineUrl');
  const stream = readAddress(input.streamUrl, 'streamUrl');
  const map = readAddress(input.mapUrl, 'mapUrl');
  const problems = [...map.problems, ...online.problems, ...stream.problems];
  const chosen = known.find(({ key }) => key === input.knownKey) ?? null;
  const key = keyOf(input);
  const isWritten = !chosen && !isBare(input.name);
  if (isWritten && (!keyShape.test(key) || key.length > longestKey))
    problems.push(invalid('slugShape', { field: 'placeKey' }));
  if (!isWritten && !chosen && !isBare(input.address))
    problems.push(invalid('placeNameNeeded', { field: 'placeName.ky' }));
  if (input.knownKey !== '' && !chosen) problems.push(invalid('placeGone', { field: 'knownKey' }));
  const written = isWritten ? { key, name: input.name, address: input.address, mapUrl: map.url } : null;
  const other = written && !input.isOneOfKey ? otherOfKey(written, known) : null;
  if (other) problems.push(invalid('placeKeyTaken', { field: 'placeKey', params: { key, name: other } }));
  if (problems.length > 0) return failed(...problems);
  return ok({ place: chosen ?? written, onlineUrl: online.url, streamUrl: stream.url });
}

type LocalMoment = EventAudienceInput['opens'];

/** Without an hour a day counts whole: registration opens as it begins, and closes when it is over. */
function readMoment({ date, time }: LocalMoment, zone: string, field: 'opens' | 'closes') {
  if (date === '' && time === '') return { moment: null, problems: [] };
  const day = field === 'closes' && time === '' && isDay(date) ? dayLater(date, 1) : date;
  const read = readLocalTime({ date: day, time: time || '00:00', zone, which: 'earlier' });
  if (read.kind === 'instant') return { moment: read.instant.toISOString(), problems: [] };
  if (read.kind !== 'skipped') return { moment: null, problems: [invalid('timeNotUnderstood', { field })] };
  const params = { time, zone, before: read.before, after: read.after };
  return { moment: null, problems: [invalid('timeSkipped', { field, params })] };
}

/** Reads for whom an event is, who holds it, what it is about, and until when one registers, by the clock of its zone. */
export function readAudience(
  input: EventAudienceInput,
  zone: string,
): Result<Pick<EventShared, 'audience' | 'cost' | 'contact' | 'organiserIds' | 'topics' | 'registration'>> {
  const opens = readMoment(input.opens, zone, 'opens');
  const closes = readMoment(input.closes, zone, 'closes');
  const address = readAddress(input.url, 'registrationUrl');
  const problems = [...opens.problems, ...closes.problems, ...address.problems];
  if (opens.moment && closes.moment && closes.moment <= opens.moment)
    problems.push(invalid('registrationEndsBeforeStart', { field: 'closes' }));
  if (problems.length > 0) return failed(...problems);
  const registration = { opensAt: opens.moment, closesAt: closes.moment, url: address.url };
  const hasAny = Object.values(registration).some((value) => value !== null);
  const { audience, cost, contact, organiserIds, topics } = input;
  const told = { audience, cost, contact };
  return ok({ ...told, organiserIds, topics, registration: hasAny ? registration : null });
}
