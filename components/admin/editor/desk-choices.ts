import type { FindChoices } from './dialogs/use-found.ts';

/** Asks the desk for people or events by a part of their name. */
export function findChoicesAt<Choice>(path: string): FindChoices<Choice> {
  return async (search, signal) => {
    const response = await fetch(`${path}?search=${encodeURIComponent(search)}`, {
      signal,
      redirect: 'manual',
    });
    if (!response.ok) throw new Error('the desk names nothing to choose now');
    return (await response.json()) as Choice[];
  };
}
