'use client';

import { useCallback, useEffect, useState } from 'react';
import type { LibraryCard, LibraryPage } from '#lib/media/library-view';
import type { MediumKind } from '#lib/media/medium';

export interface Choices {
  cards: LibraryCard[];
  next: string | null;
  state: 'loading' | 'ready' | 'failed';
  /** What was searched for. */
  search: string;
  find(search: string): void;
  more(): void;
  again(): void;
  /** Puts a card first, such as one that was just uploaded. */
  prepend(card: LibraryCard): void;
}

async function fetchPage(address: string, signal: AbortSignal): Promise<LibraryPage> {
  const answer = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`the library answered ${answer.status}`);
  return (await answer.json()) as LibraryPage;
}

/** The library page by page, as far as it was asked for; a newer question drops the answer to an older one. */
export function useChoices(address: string, kind: MediumKind): Choices {
  const [wish, setWish] = useState<{ search: string; after: string | null; count: number }>({
    search: '',
    after: null,
    count: 0,
  });
  const [page, setPage] = useState<LibraryPage>({ cards: [], next: null });
  const [state, setState] = useState<Choices['state']>('loading');

  useEffect(() => {
    const abort = new AbortController();
    const { search, after } = wish;
    const query = new URLSearchParams({ kind, ...(search ? { search } : {}), ...(after ? { after } : {}) });
    setState('loading');
    fetchPage(`${address}?${query}`, abort.signal).then(
      ({ cards, next }) => {
        setPage((before) => ({ cards: after ? [...before.cards, ...cards] : cards, next }));
        setState('ready');
      },
      () => {
        if (!abort.signal.aborted) setState('failed');
      },
    );
    return () => abort.abort();
  }, [address, kind, wish]);

  const prepend = useCallback((card: LibraryCard) => {
    setPage((before) => ({ ...before, cards: [card, ...before.cards] }));
  }, []);
  return {
    ...page,
    state,
    search: wish.search,
    find: (search) => setWish(({ count }) => ({ search: search.trim(), after: null, count: count + 1 })),
    more: () => setWish((before) => ({ ...before, after: page.next })),
    again: () => setWish((before) => ({ ...before, count: before.count + 1 })),
    prepend,
  };
}
