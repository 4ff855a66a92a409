import { z } from 'zod';
import type { Texts } from './event.ts';

const localTime = z.strictObject({
  date: z.string().max(20),
  time: z.string().max(10),
  /** Which of two equal times is meant, on the day on which clocks go back. */
  which: z.enum(['earlier', 'later']).optional(),
});

const zone = z.string().max(64);

/** When an event takes place, as an officer says it: by the clock on the wall. */
export const eventTimesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timed'), zone, start: localTime, end: localTime.nullable() }),
  z.strictObject({ kind: z.literal('days'), zone, from: z.string().max(20), until: z.string().max(20) }),
  z.strictObject({ kind: z.literal('day'), zone, on: z.string().max(20) }),
]);

export type EventTimesInput = z.output<typeof eventTimesSchema>;

/** What an event is called by now, as a form gives it. */
export interface EventStatusInput {
  status: string;
  reason: Texts;
}

/** Where an event takes place, as a form gives it; empty where nothing was typed. */
export interface EventPlaceInput {
  /** The key of a place of another event; it goes before what was written. */
  knownKey: string;
  key: string;
  /** Whether it is meant to be the place that has this key already, under another name. */
  isOneOfKey: boolean;
  name: Texts;
  address: Texts;
  mapUrl: string;
  onlineUrl: string;
  streamUrl: string;
}

/** For whom and by whom, as a form gives it; moments by the clock on the wall, without an hour from midnight on. */
export interface EventAudienceInput {
  audience: Texts;
  cost: Texts;
  contact: Texts;
  organiserIds: string[];
  topics: string[];
  opens: { date: string; time: string };
  closes: { date: string; time: string };
  url: string;
}
