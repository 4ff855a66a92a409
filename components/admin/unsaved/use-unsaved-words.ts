'use client';

import { useEffect, useRef, useState } from 'react';
import { type Words, wordsIn } from './form-words.ts';
import { type PutBack, putBack } from './put-back.ts';
import { useUnsavedPage } from './unsaved-scope.tsx';

/** How often words were taken for good out of the item of the page, as its forms say it. */
function redactionsOfPage(): string {
  return document.querySelector<HTMLInputElement>('input[name="redactions"]')?.value ?? '';
}

const nothing: PutBack | null = null;

/**
 * Keeps what is typed into a form and not saved, under the page's address and `name`, and puts it back when the form is
 * drawn anew: another form of the page was saved, or somebody comes back. Null: nothing is kept.
 */
export function useUnsavedWords(name: string | null) {
  const page = useUnsavedPage();
  const form = useRef<HTMLFormElement>(null);
  const begun = useRef<Words>({});
  const [back, setBack] = useState({ put: nothing, round: 0 });
  const show = (put: PutBack | null) => setBack(({ round }) => ({ put, round: round + 1 }));
  useEffect(() => {
    const box = form.current;
    if (!page || !name || !box) return;
    const redactions = redactionsOfPage();
    begun.current = wordsIn(box, 'begun');
    const kept = page.find(name);
    const put = kept && putBack(kept, begun.current, redactions);
    if (put) setBack(({ round }) => ({ put, round: round + 1 }));
    if (put?.note === 'discarded') page.forget(name);
    const keep = () => page.keep(name, { begun: begun.current, words: wordsIn(box, 'now'), redactions });
    const stop = page.follow(box, keep);
    box.addEventListener('change', keep);
    return () => {
      stop();
      box.removeEventListener('change', keep);
      keep();
    };
  }, [page, name]);
  return {
    form,
    note: back.put?.note ?? null,
    typed: back.put?.typed ?? null,
    /** Another one: the fields begin anew. */
    round: back.round,
    drop: () => {
      if (name) page?.forget(name);
      show(null);
    },
    /** Takes what is in the form to be sent; returns what is to be called once that is saved. */
    sending: (box: HTMLFormElement) => {
      const sent = wordsIn(box, 'now');
      return () => {
        begun.current = sent;
        if (name) page?.forget(name);
      };
    },
  };
}
