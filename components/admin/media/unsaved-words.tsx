'use client';

import { useEffect, useRef } from 'react';

/** What another form of the page may change: in which state the medium was seen, and where its focus lies. */
const passing = /^(?:version$|focus\.|\$)/;

type Words = [name: string, value: string][];

function wordsIn(form: HTMLFormElement): Words {
  return [...new FormData(form)].flatMap(([name, value]) =>
    passing.test(name) || typeof value !== 'string' ? [] : [[name, value.trim()]],
  );
}

/** Words of a form whose page is drawn anew, by its path, with what the form began with. */
const left = new Map<string, { begun: string; words: Words }>();

function write(form: HTMLFormElement, words: Words): void {
  for (const field of form.elements) {
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
    if (!isText && !(field instanceof HTMLInputElement && field.type !== 'hidden')) continue;
    if (passing.test(field.name)) continue;
    const values = words.flatMap(([name, value]) => (name === field.name ? [value] : []));
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
}

/**
 * Keeps what is typed into the form around this and not saved: another form of the page, which draws it anew, takes nothing
 * of it, and the browser asks before the page is left.
 */
export function UnsavedWords() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    const { pathname } = window.location;
    const begun = JSON.stringify(wordsIn(form));
    const kept = left.get(pathname);
    left.delete(pathname);
    if (kept?.begun === begun) write(form, kept.words);
    const isChanged = (): boolean => JSON.stringify(wordsIn(form)) !== begun;
    const leaving = (event: BeforeUnloadEvent): void => {
      if (isChanged()) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      if (isChanged()) left.set(pathname, { begun, words: wordsIn(form) });
    };
  }, []);
  return <span ref={mark} hidden />;
}
