import { z } from 'zod';
import { webAddressSchema } from '#lib/core/web-address';
import { isDay, isZone, spanOf, type When } from '#lib/core/when';
import { draftSourceSchema, lineSchema } from '#lib/publishing/source-schema';

/** `over` is none of them: it is computed. */
export const eventStatuses = ['planned', 'confirmed', 'postponed', 'moved', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** How many characters a published title and summary may have. */
export const longestEventWords = { title: 150, summary: 300 } as const;

/** How long an event may last: lists look this far back for what still goes on. */
export const longestDays = 100;

/** A text in each language; empty where nobody wrote it yet. */
export const textsSchema = (longest: number) =>
  z.strictObject({ ky: lineSchema(longest), ru: lineSchema(longest), en: lineSchema(longest) });
export type Texts = { ky: string; ru: string; en: string };

export const noTexts: Texts = { ky: '', ru: '', en: '' };

const instant = z.iso.datetime();
const day = z.string().refine(isDay, 'day');
const zone = z.string().refine(isZone, 'zone');
const key = z.string().regex(/^[a-z0-9-]{1,64}$/);

const whenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timed'), startsAt: instant, endsAt: instant.nullable(), zone }),
  z.strictObject({ kind: z.literal('days'), from: day, until: day, zone }),
  z.strictObject({ kind: z.literal('day'), on: day, zone }),
]);

export const placeSchema = z.strictObject({
  /** The same for all events at this place: lists filter by it, and addresses say it. */
  key,
  name: textsSchema(200),
  address: textsSchema(300),
  /** Where a map shows it. */
  mapUrl: webAddressSchema.nullable(),
});

export type EventPlace = z.output<typeof placeSchema>;

/** When or where it was to be before, and why that changed; readers see it struck out. */
const earlierSchema = z.strictObject({
  when: whenSchema.nullable(),
  place: placeSchema.nullable(),
  reason: textsSchema(500),
});

/** What all languages of an event share; one shared revision holds one of these. Publication asks for more. */
export const eventSharedSchema = z.strictObject({
  when: whenSchema.nullable(),
  status: z.enum(eventStatuses),
  /** Why it was postponed, moved or cancelled. */
  statusReason: textsSchema(500),
  /** The latest one last. */
  earlier: z.array(earlierSchema).max(20),
  place: placeSchema.nullable(),
  /** Where one takes part over the network. */
  onlineUrl: webAddressSchema.nullable(),
  /** Where it can be watched. */
  streamUrl: webAddressSchema.nullable(),
  organiserIds: z.array(z.uuid()).max(20),
  audience: textsSchema(300),
  /** What taking part costs; older revisions say nothing of it, nor whom to ask. */
  cost: textsSchema(300).default(noTexts),
  /** Whom to ask, and how. */
  contact: textsSchema(300).default(noTexts),
  registration: z
    .strictObject({
      opensAt: instant.nullable(),
      closesAt: instant.nullable(),
      url: webAddressSchema.nullable(),
    })
    .nullable(),
  topics: z.array(key).max(10),
  coverId: z.uuid().nullable(),
  /** Documents, of the whole event or of one session of its programme. */
  materials: z
    .array(z.strictObject({ mediumId: z.uuid(), sessionId: z.string().max(64).nullable() }))
    .max(200),
  /** Where what is told of it comes from. */
  sources: z.array(draftSourceSchema).max(50),
});

export type EventShared = z.output<typeof eventSharedSchema>;

/** What the languages of a new event share. */
export const emptyEventShared: EventShared = {
  when: null,
  status: 'planned',
  statusReason: noTexts,
  earlier: [],
  place: null,
  onlineUrl: null,
  streamUrl: null,
  organiserIds: [],
  audience: noTexts,
  cost: noTexts,
  contact: noTexts,
  registration: null,
  topics: [],
  coverId: null,
  materials: [],
  sources: [],
};

/** Where an event stands at a moment; what was postponed or cancelled is off, whatever the clock says. */
export type EventPhase = 'before' | 'during' | 'after' | 'off';

/** Whether an event does not take place on the day that is recorded. */
export function isOff<Event extends Pick<EventShared, 'status'>>(
  event: Event,
): event is Event & { status: 'cancelled' | 'postponed' } {
  return event.status === 'cancelled' || event.status === 'postponed';
}

/** The one rule of what an event's page, lists and calendars call it at a moment. */
export function phaseAt(event: { when: When; status: EventStatus }, now: Date): EventPhase {
  if (isOff(event)) return 'off';
  const { startsAt, overAt } = spanOf(event.when);
  if (now < startsAt) return 'before';
  return now < overAt ? 'during' : 'after';
}

/** Whether one can register at a moment: not yet, now, not any more, or not by this portal's knowledge at all. */
export type RegistrationStanding = 'none' | 'soon' | 'open' | 'closed';

export function registrationAt(
  event: Pick<EventShared, 'registration' | 'status'> & { when: When },
  now: Date,
): RegistrationStanding {
  const { registration } = event;
  if (!registration || isOff(event)) return 'none';
  const closes = registration.closesAt ? new Date(registration.closesAt) : spanOf(event.when).overAt;
  if (now >= closes) return 'closed';
  return registration.opensAt && now < new Date(registration.opensAt) ? 'soon' : 'open';
}

/** The moments at which what readers are told of an event changes by itself. */
export function boundariesOf(event: Pick<EventShared, 'registration'> & { when: When }): Date[] {
  const { startsAt, overAt } = spanOf(event.when);
  const { opensAt = null, closesAt = null } = event.registration ?? {};
  return [startsAt, overAt, ...[opensAt, closesAt].flatMap((moment) => (moment ? [new Date(moment)] : []))];
}

/** A text in a language, or in the first other one that has it, with the language that it is in; null where there is none. */
export function textIn(texts: Texts, language: keyof Texts): { text: string; language: keyof Texts } | null {
  for (const one of [language, 'ru', 'ky', 'en'] as const) {
    if (texts[one].trim() !== '') return { text: texts[one], language: one };
  }
  return null;
}
