'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useMemo, useRef } from 'react';
import { Button } from '#components/ui/button';
import type { SourceView } from '../editor-view.ts';
import { replaceText } from '../text/insert-blocks.ts';
import type { Article } from '../use-article.ts';
import { allChecked, orphans } from './checks.ts';
import { missingIds, withMissing, withoutWords } from './missing-blocks.ts';
import { SourceColumn } from './source-column.tsx';
import { useAlignment } from './use-alignment.ts';

interface TranslationPartProps {
  article: Article;
  editor: Editor | null;
  onToggle: (id: string) => void;
  /** The text. */
  children: ReactNode;
}

const RememberedColumn = memo(SourceColumn);

/** A translation beside its source; the text alone where it is the source. */
export function TranslationPart({ article, editor, onToggle, children }: TranslationPartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { source } = article.view;
  useAlignment(source ? editor : null, place);
  const { checks, body } = article.words.current;
  const missingKey = source ? missingIds(body, source.words.body).join(' ') : '';
  const missing = useMemo(() => missingKey.split(' ').filter(Boolean), [missingKey]);
  if (!source) return <div className="text-part">{children}</div>;
  return (
    <>
      <TranslationTools article={article} editor={editor} source={source} missing={missing.length} />
      <div className="text-part translation">
        <RememberedColumn
          source={source}
          checks={checks}
          missing={missing}
          known={article.known}
          onToggle={onToggle}
          place={place}
        />
        {children}
      </div>
    </>
  );
}

interface TranslationToolsProps {
  article: Article;
  editor: Editor | null;
  source: SourceView;
  /** How many blocks the translation lacks. */
  missing: number;
}

function TranslationTools({ article, editor, source, missing }: TranslationToolsProps) {
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
    replaceText(
      editor,
      withMissing(body, source.words.body, (block) =>
        isEmpty ? withoutWords(block, source.language) : block,
      ),
    );
  };
  return (
    <section className="translation-tools" aria-label={t('tools')}>
      {missing > 0 ? (
        <>
          <Button onClick={() => insert(true)}>{t('insertEmpty', { count: missing })}</Button>
          <Button onClick={() => insert(false)}>{t('insertCopies')}</Button>
        </>
      ) : null}
      <Button onClick={() => changeWords({ checks: allChecked(source.digests) })}>{t('checkAll')}</Button>
      {lost.length > 0 ? <p className="text-quiet">{t('orphans', { count: lost.length })}</p> : null}
    </section>
  );
}
