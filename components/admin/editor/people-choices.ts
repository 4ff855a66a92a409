import type { FindPeople } from './dialogs/person-search.tsx';
import type { KnownPerson } from './known-names.ts';

/** Asks the desk for people by a part of their name. */
export function findPeopleAt(path: string): FindPeople {
  return async (search, signal) => {
    const response = await fetch(`${path}?search=${encodeURIComponent(search)}`, {
      signal,
      redirect: 'manual',
    });
    if (!response.ok) throw new Error('the desk names no people now');
    return (await response.json()) as KnownPerson[];
  };
}
