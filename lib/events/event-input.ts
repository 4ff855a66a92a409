import { z } from 'zod';

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
