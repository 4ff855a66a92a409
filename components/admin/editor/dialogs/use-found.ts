import { useEffect, useState } from 'react';

/** Finds what can be chosen by a part of its name; rejects where nobody can be asked. */
export type FindChoices<Choice> = (search: string, signal: AbortSignal) => Promise<Choice[]>;

interface Found<Choice> {
  /** Null while nobody knows. */
  choices: Choice[] | null;
  isFailed: boolean;
}

const pause = 250;

/** What was found for what is typed. */
export function useFound<Choice>(search: string, find: FindChoices<Choice>): Found<Choice> {
  const [found, setFound] = useState<Found<Choice>>({ choices: null, isFailed: false });
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(() => {
      find(search, asking.signal).then(
        (choices) => setFound({ choices, isFailed: false }),
        () => {
          if (!asking.signal.aborted) setFound({ choices: null, isFailed: true });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [search, find]);
  return found;
}
