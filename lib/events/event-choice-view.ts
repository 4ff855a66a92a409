import type { When } from '#lib/core/when';

/** An event to choose. */
export interface EventChoice {
  eventId: string;
  title: string;
  /** As it was saved last; null where nobody said it yet. */
  when: When | null;
}
