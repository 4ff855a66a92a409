'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import type { DraftWords } from '#lib/publishing/words';
import { plainWords } from './plain-words.ts';

/** Puts words into the clipboard. Where a browser does not allow it, they are shown to be copied by hand. */
export function CopyWords({ words, label }: { words: DraftWords; label: string }) {
  const t = useTranslations('editor.comparison');
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(plainWords(words));
      setOutcome('copied');
    } catch {
      setOutcome('byHand');
    }
  };
  return (
    <>
      <Button kind="quiet" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{outcome === 'copied' ? t('copied') : null}</span>
      {outcome === 'byHand' ? (
        <label className="field w-full">
          {t('byHand')}
          <textarea readOnly className="control" rows={8} value={plainWords(words)} />
        </label>
      ) : null}
    </>
  );
}
