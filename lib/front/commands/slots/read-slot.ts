import 'server-only';
import { isId } from '#lib/core/id-shape';
import { readLocalTime } from '#lib/core/local-time';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import { dayAfter, isDay } from '#lib/core/when';
import { linkPattern } from '#lib/publishing/body/body-schema';
import { type FrontSlotInput, frontZone, isWorded, longestFrontWords, placesOf } from '../../front-slot.ts';

/** What was typed, as it can be kept. */
export interface ReadSlot extends Pick<FrontSlotInput, 'language' | 'kind' | 'itemIds'> {
  /** Null: from now on. */
  from: Date | null;
  /** Null: until somebody takes it away. */
  until: Date | null;
  words: Record<keyof typeof longestFrontWords, string>;
}

const noWords: ReadSlot['words'] = { heading: '', words: '', linkLabel: '', linkAddress: '' };

/** An instant of a day and a time, either of which may be empty; undefined where they are none. */
function instantOf({ date, time }: FrontSlotInput['from'], isEnd: boolean): Date | null | undefined {
  if (date === '' && time === '') return null;
  if (!isDay(date)) return undefined;
  const day = isEnd && time === '' ? dayAfter(date) : date;
  const read = readLocalTime({ date: day, time: time || '00:00', zone: frontZone });
  return read.kind === 'instant' ? read.instant : undefined;
}

function problemsOfTimes(
  { kind }: FrontSlotInput,
  from: Date | null | undefined,
  until: Date | null | undefined,
): Problem[] {
  const problems: Problem[] = [];
  if (from === undefined) problems.push(invalid('frontTimeShape', { field: 'from' }));
  if (until === undefined) problems.push(invalid('frontTimeShape', { field: 'until' }));
  if (until === null && isWorded(kind)) problems.push(invalid('frontEndNeeded', { field: 'until' }));
  if (from && until && until <= from) problems.push(invalid('endsBeforeItBegins', { field: 'until' }));
  return problems;
}

function problemsOfWords(words: ReadSlot['words']): Problem[] {
  const problems = (['heading', 'words', 'linkLabel', 'linkAddress'] as const)
    .filter((part) => words[part].length > longestFrontWords[part])
    .map((part) =>
      invalid('frontWordsTooLong', { field: part, params: { longest: longestFrontWords[part] } }),
    );
  const { heading, linkLabel, linkAddress } = words;
  if (heading === '') problems.push(invalid('frontHeadingNeeded', { field: 'heading' }));
  if (linkAddress !== '' && !linkPattern.test(linkAddress))
    problems.push(invalid('frontLinkShape', { field: 'linkAddress' }));
  if (linkAddress !== '' && linkLabel === '')
    problems.push(invalid('frontLinkLabelNeeded', { field: 'linkLabel' }));
  if (linkAddress === '' && linkLabel !== '')
    problems.push(invalid('frontLinkNeeded', { field: 'linkAddress' }));
  return problems;
}

function problemsOfItems({ kind }: FrontSlotInput, itemIds: string[]): Problem[] {
  const { most } = placesOf[kind];
  if (itemIds.length === 0) return [invalid('frontItemNeeded', { field: 'items' })];
  if (itemIds.length > most) return [invalid('frontItemsTooMany', { field: 'items', params: { most } })];
  return itemIds.every(isId) ? [] : [invalid('linkedMissing', { field: 'items' })];
}

/** Reads what a form says of a place; says what can't be. */
export function readSlot(input: FrontSlotInput): Result<ReadSlot> {
  const { language, kind } = input;
  const [from, until] = [instantOf(input.from, false), instantOf(input.until, true)];
  const clean = (text: string): string => cleanLine(text).trim();
  const words = isWorded(kind)
    ? {
        ...{ heading: clean(input.heading), words: clean(input.words) },
        ...{ linkLabel: clean(input.linkLabel), linkAddress: clean(input.linkAddress) },
      }
    : noWords;
  const itemIds = isWorded(kind) ? [] : [...new Set(input.itemIds)];
  const problems = [
    ...(isWorded(kind) ? problemsOfWords(words) : problemsOfItems(input, itemIds)),
    ...problemsOfTimes(input, from, until),
  ];
  if (problems.length > 0 || from === undefined || until === undefined) return failed(...problems);
  return ok({ language, kind, itemIds, from, until, words });
}
