import { toLocalTime } from '#lib/core/local-time';
import { type PlaceFrontSlotInput, placeFrontSlot } from '#lib/front/commands/place-front-slot';
import { frontZone } from '#lib/front/front-slot';
import { accepted } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

type SlotDifferences = Partial<Omit<PlaceFrontSlotInput, 'from' | 'until'>> & {
  /** Absent: from now on. */
  from?: string | Date;
  until?: string | Date;
};

function typed(instant: string | Date | undefined): PlaceFrontSlotInput['from'] {
  return instant === undefined ? { date: '', time: '' } : toLocalTime(new Date(instant), frontZone);
}

/** What is typed of a lead in Russian without items, unless told otherwise; instants to the minute. */
export function slotInput({ from, until, ...different }: SlotDifferences): PlaceFrontSlotInput {
  return {
    ...{ language: 'ru', kind: 'lead', itemIds: [], insteadOf: null },
    ...{ heading: '', words: '', linkLabel: '', linkAddress: '' },
    ...different,
    ...{ from: typed(from), until: typed(until) },
  };
}

/** When a minute decades ahead begins and ends; another one each time, in whatever process. */
export function nextFarMinute(): [Date, Date] {
  const from = Date.UTC(2060, 0, 1) + Math.floor(Math.random() * 20_000_000) * 60_000;
  return [new Date(from), new Date(from + 60_000)];
}

/** Chooses what stands in a place of the front page. */
export async function makeFrontSlot({ editor, database }: Newsroom, slot: SlotDifferences) {
  return accepted(await placeFrontSlot(editor, slotInput(slot), database));
}
