'use client';

import { useEffect, useRef } from 'react';

/** What another form of the page may change: in which state the medium was seen, and where its focus lies. */
const passing = /^(?:version$|focus\.|\$)/;

function wordsIn(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)].filter(([name]) => !passing.test(name)));
}

/** Has the browser ask before the page is left with words in the form around this that were not saved. */
export function UnsavedWarning() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    const saved = wordsIn(form);
    const leaving = (event: BeforeUnloadEvent): void => {
      if (wordsIn(form) !== saved) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, []);
  return <span ref={mark} hidden />;
}
