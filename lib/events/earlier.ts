import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { When } from '#lib/core/when';
import { type EventPlace, type EventShared, noTexts, type Texts } from './event.ts';

type Earlier = EventShared['earlier'];

/** What readers knew before: a date or a place. */
type Known = { when: When; place: null } | { when: null; place: EventPlace };

/** Why readers find another date or place than the one they know. */
export interface ChangeTold {
  /** Null: nobody said. */
  reason: Texts | null;
  /** The date or place was a mistake that nobody acted on: it is taken back without a word. */
  isUntold: boolean;
}

/** What a save changes, beside what readers know. */
export interface EarlierSeen {
  part: 'when' | 'place';
  /** Of the event as its writer saw it. */
  earlier: Earlier;
  /** Of the event as readers were shown it last; empty where they were shown nothing. */
  told: Earlier;
  /** What readers know and would find changed; null where they would find nothing else. */
  left: Known | null;
  /** Whether the writer changes what they saw. */
  isChanged: boolean;
  /** In which a missing reason is asked for. */
  readersLanguage: Language;
}

const isBare = (reason: Texts): boolean => languages.every((language) => reason[language].trim() === '');

const firstSaid = (reason: Texts): Language =>
  languages.find((language) => reason[language].trim() !== '') ?? languages[0];

/** What a reason says, in the languages in which it says something, in place of what stood there. */
function saidBy(reason: Texts, before: Texts): Texts {
  const said = { ...before };
  for (const language of languages) if (reason[language].trim() !== '') said[language] = reason[language];
  return said;
}

/** The earlier ones without those of this part that nobody was told of, and these: they come after all that were told. */
function partedAt({ part, earlier, told }: EarlierSeen): { kept: Earlier; untold: Earlier } {
  const ofPart = earlier.filter((one) => one[part] !== null);
  const untold = ofPart.slice(told.filter((one) => one[part] !== null).length);
  return { kept: earlier.filter((one) => !untold.includes(one)), untold };
}

/**
 * What a save does to the earlier dates and places. What readers know and will find changed becomes the last of them, with the
 * reason, which is needed in one language at least; steps between that nobody was told of leave no trace. Where readers find
 * what they know, the reason is the one of the change before; a reason of no change at all is refused.
 */
export function earlierAfter(
  seen: EarlierSeen,
  { reason, isUntold }: ChangeTold,
): Result<{ earlier?: Earlier }> {
  const { part, left, isChanged, readersLanguage } = seen;
  if (!isChanged && !reason && !isUntold) return ok({});
  const { kept, untold } = partedAt(seen);
  // What stays as it was seen is not part of the save: a colleague may have changed it since.
  const withoutUntold = untold.length > 0 ? { earlier: kept } : {};
  if (left && isUntold) return ok(withoutUntold);
  if (left) {
    const before = untold.at(-1)?.reason ?? noTexts;
    const said = saidBy(reason ?? noTexts, before);
    if (isBare(said)) return failed(invalid('changeReasonNeeded', { field: `reason.${readersLanguage}` }));
    return ok({ earlier: [...kept, { ...left, reason: said }] });
  }
  if (!reason) return ok(withoutUntold);
  const last = kept.findLastIndex((one) => one[part] !== null);
  if (last < 0) return failed(invalid('reasonOfNothing', { field: `reason.${firstSaid(reason)}` }));
  return ok({
    earlier: kept.map((one, index) =>
      index === last ? { ...one, reason: saidBy(reason, one.reason) } : one,
    ),
  });
}
