import { useSyncExternalStore } from 'react';
import { invalid, type Problem } from '#lib/core/result';

const unsubscribe = () => undefined;
const never = () => unsubscribe;

/**
 * How a field of a form keeps to a length. A browser cuts off what is pasted beyond `maxLength` and says nothing, so only forms
 * without scripts have it; with them nothing is cut, and sending says what is too long.
 */
export function useLongest(longest: number | undefined) {
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return hasScripts ? { 'data-longest': longest } : { maxLength: longest };
}

/** What is longer in a form than its fields may be. */
export function findTooLong(form: HTMLFormElement): Problem[] {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-longest]');
  return Array.from(fields).flatMap(({ id, value, dataset }) => {
    const longest = Number(dataset['longest']);
    if (value.length <= longest) return [];
    return [invalid('fieldTooLong', { field: id, params: { longest, length: value.length } })];
  });
}
