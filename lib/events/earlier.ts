import { languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { When } from '#lib/core/when';
import type { EventPlace, EventShared, Texts } from './event.ts';

type Earlier = EventShared['earlier'];

/** What readers knew before: a date or a place. */
type Known = { when: When; place: null } | { when: null; place: EventPlace };

/** What a reason says, in the languages in which it says something, in place of what stood there. */
function saidBy(reason: Texts, before: Texts): Texts {
  const said = { ...before };
  for (const language of languages) if (reason[language].trim() !== '') said[language] = reason[language];
  return said;
}

/**
 * What a save does to the earlier dates and places; empty where it does nothing. With a reason, what readers knew is kept as
 * the last; where the date (the place) stays as it is, the reason is the one of its change before. Without a reason nobody was told;
 * a reason of no change at all is refused.
 */
export function earlierAfter(
  earlier: Earlier,
  part: 'when' | 'place',
  left: Known | null,
  reason: Texts | null,
): Result<{ earlier?: Earlier }> {
  if (!reason) return ok({});
  if (left) return ok({ earlier: [...earlier, { ...left, reason }] });
  const last = earlier.findLastIndex((one) => one[part] !== null);
  if (last < 0) return failed(invalid('reasonOfNothing', { field: 'reason.ky' }));
  return ok({
    earlier: earlier.map((one, index) =>
      index === last ? { ...one, reason: saidBy(reason, one.reason) } : one,
    ),
  });
}
