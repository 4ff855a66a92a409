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

/** What was typed, and what the form began with, for the page of the same path in this window. */
interface Left {
  begun: string;
  words: Words;
}

const placeOf = (): string => `umut/words${window.location.pathname}`;

/** A window whose storage is forbidden or full keeps nothing. */
function keep(left: Left): void {
  try {
    window.sessionStorage.setItem(placeOf(), JSON.stringify(left));
  } catch {
    // The browser asks before the page is left all the same.
  }
}

function takeLeft(): Left | null {
  try {
    const left = window.sessionStorage.getItem(placeOf());
    window.sessionStorage.removeItem(placeOf());
    return left === null ? null : (JSON.parse(left) as Left);
  } catch {
    return null;
  }
}

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

/** Longer than a form of the page takes to be sent and to lead on. */
const sendingMs = 10_000;

/**
 * Keeps what is typed into the form around this and not saved: another form of the page, which draws it anew, takes nothing
 * of it, and the browser asks before the page is left.
 */
export function UnsavedWords() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    const begun = JSON.stringify(wordsIn(form));
    const left = takeLeft();
    if (left?.begun === begun) write(form, left.words);
    let sentAt = Number.NEGATIVE_INFINITY;
    const sending = (event: SubmitEvent): void => {
      sentAt = event.timeStamp;
    };
    const keepChanged = (): boolean => {
      const words = wordsIn(form);
      const isChanged = JSON.stringify(words) !== begun;
      if (isChanged) keep({ begun, words });
      return isChanged;
    };
    const leaving = (event: BeforeUnloadEvent): void => {
      if (keepChanged() && event.timeStamp - sentAt > sendingMs) event.preventDefault();
    };
    document.addEventListener('submit', sending, { capture: true });
    window.addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('submit', sending, { capture: true });
      window.removeEventListener('beforeunload', leaving);
      keepChanged();
    };
  }, []);
  return <span ref={mark} hidden />;
}
