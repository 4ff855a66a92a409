'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { memo, useMemo, useRef } from 'react';
import { Button } from '#components/ui/button';
import type { SourceView } from '../editor-view.ts';
import { enterBlock, replaceText } from '../text/insert-blocks.ts';
import type { Article } from '../use-article.ts';
import { allChecked, orphans } from './checks.ts';
import { missingIds, withMissing, withoutWords } from './missing-blocks.ts';
import { SourceColumn } from './source-column.tsx';
import { useAlignment } from './use-alignment.ts';

interface SourceBesideProps {
  article: Article;
  source: SourceView;
  editor: Editor | null;
  missing: readonly string[];
  onToggle: (id: string) => void;
}

const RememberedColumn = memo(SourceColumn);

/** The source beside its translation, each block at the height of its own. */
export function SourceBeside({ article, source, editor, missing, onToggle }: SourceBesideProps) {
  const place = useRef<HTMLDivElement>(null);
  useAlignment(editor, place);
  return (
    <RememberedColumn
      source={source}
      checks={article.words.current.checks}
      missing={missing}
      known={article.known}
      onToggle={onToggle}
      place={place}
    />
  );
}

/** Ids of the blocks that a translation lacks; the same list as long as they are the same. */
export function useMissing({ view: { source }, words }: Article): readonly string[] {
  const key = source ? missingIds(words.current.body, source.words.body).join(' ') : '';
  return useMemo(() => key.split(' ').filter(Boolean), [key]);
}

interface TranslationToolsProps {
  article: Article;
  editor: Editor | null;
  source: SourceView;
  /** How many blocks the translation lacks. */
  missing: number;
}

/** What can be done for all blocks at once. */
export function TranslationTools({ article, editor, source, missing }: TranslationToolsProps) {
  const t = useTranslations('editor.source');
  const { words, changeWords } = article;
  const { checks, body } = words.current;
  const lost = orphans(
    checks,
    source.digests,
    body.content.map((block) => block.attrs.id),
  );
  const insert = (isEmpty: boolean): void => {
    if (!editor) return;
    const [first] = missingIds(body, source.words.body);
    replaceText(
      editor,
      withMissing(body, source.words.body, (block) =>
        isEmpty ? withoutWords(block, source.language) : block,
      ),
    );
    if (first !== undefined) enterBlock(editor, first);
  };
  return (
    <section className="translation-tools" aria-label={t('tools')}>
      {missing > 0 ? (
        <>
          <Button onClick={() => insert(true)}>{t('insertEmpty', { count: missing })}</Button>
          <Button kind="quiet" onClick={() => insert(false)}>
            {t('insertCopies')}
          </Button>
        </>
      ) : null}
      {Object.keys(source.digests).length > 0 ? (
        <Button kind="quiet" onClick={() => changeWords({ checks: allChecked(source.digests) })}>
          {t('checkAll')}
        </Button>
      ) : null}
      {lost.length > 0 ? <p className="text-quiet">{t('orphans', { count: lost.length })}</p> : null}
    </section>
  );
}
