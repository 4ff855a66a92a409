'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tag } from '#components/ui/tag';
import { compareTexts } from '#lib/publishing/body/compare-texts';
import type { CheckState } from './checks.ts';
import { Pieces } from './pieces.tsx';

interface SourcePartProps {
  /** Of a block, or `title`, `summary`. */
  id: string;
  /** How it is called where it can't be seen. */
  name: string;
  state: CheckState | null;
  onToggle: () => void;
  /** Its words as they were checked, and as they are; null where the former are not known. */
  change: { before: string; after: string } | null;
  isMissing?: boolean;
  children: ReactNode;
}

/** A part of the source, with the mark that its translation was checked against it. */
export function SourcePart({ id, name, state, onToggle, change, isMissing, children }: SourcePartProps) {
  const t = useTranslations('editor.source');
  const boxId = `check-${id}`;
  return (
    <div className="source-part" data-state={state ?? 'empty'}>
      {state === null ? (
        <span className="source-check" />
      ) : (
        <label className="source-check" htmlFor={boxId}>
          <input id={boxId} type="checkbox" checked={state === 'checked'} onChange={onToggle} />
          <span className="unseen">{t('check', { name })}</span>
        </label>
      )}
      <div className="source-words">
        {children}
        {state === 'changed' ? <Tag tone="attention">{t('changed')}</Tag> : null}
        {isMissing ? <Tag tone="attention">{t('missing')}</Tag> : null}
        {state === 'changed' && change ? (
          <details className="source-change">
            <summary>{t('showChange')}</summary>
            <p>
              <Pieces pieces={compareTexts(change.before, change.after)} />
            </p>
          </details>
        ) : null}
      </div>
    </div>
  );
}
