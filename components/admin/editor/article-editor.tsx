'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import type { DraftWords } from '#lib/articles/article-draft-view';
import type { Locale } from '#lib/i18n/locales';
import { ArticleHead, type ArticleHeadProps } from '../articles/article-head.tsx';
import { MediaPicker } from '../media-picker/media-picker.tsx';
import { EditorNotices } from './editor-notices.tsx';
import { EditorTabs } from './editor-tabs.tsx';
import type { EditorPaths, EditorView } from './editor-view.ts';
import { type Classification, SharedFields } from './fields/shared-fields.tsx';
import { WordsFields } from './fields/words-fields.tsx';
import { focusPlace } from './focus-place.ts';
import { findPeopleAt } from './people-choices.ts';
import { SaveStatus } from './saving/save-status.tsx';
import { TextPart } from './text-part.tsx';
import { ToDoPanel } from './to-do-panel.tsx';
import { countToCheck, toggled } from './translation/checks.ts';
import { useArticle } from './use-article.ts';

interface ArticleEditorProps {
  locale: Locale;
  accountId: string;
  head: ArticleHeadProps;
  view: EditorView;
  classification: Classification;
  paths: EditorPaths;
}

/** An article in one language, being written. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { locale, accountId, head, view: first, classification, paths } = props;
  const t = useTranslations('editor');
  const article = useArticle({ view: first, accountId, draftPath: paths.draft, tooLarge: t('tooLarge') });
  const { session, view, known, words, shared, changeWords, changeShared } = article;
  const { language } = view.draft;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [said, setSaid] = useState('');
  const after = useRef<HTMLButtonElement>(null);
  const findPeople = useMemo(() => findPeopleAt(paths.people), [paths.people]);

  const save = async (): Promise<void> => {
    setSaid(t('status.saving'));
    setSaid((await session.save()) ? t('status.savedVersion') : t('status.unsaved'));
  };
  useSaveKey(save);
  useEffect(() => {
    if (editor) focusPlace(window.location.hash.slice(1));
  }, [editor]);

  const digests = view.source?.digests;
  const toggle = useCallback(
    (id: string) => {
      const { checks } = session.words.state().current;
      if (digests) changeWords({ checks: toggled(id, checks, digests) });
    },
    [session, digests, changeWords],
  );

  const titles = { ...head.titles, [language]: words.current.title };

  return (
    <>
      <ArticleHead {...head} titles={titles} />
      <div className="editor-page" data-translation={view.source ? '' : undefined}>
        <div className="editor-tabs">
          <EditorTabs view={view} paths={paths.languages} />
        </div>
        <div className="editor-main">
          <EditorNotices article={article} />
          <WordsFields
            words={words.current}
            language={language}
            slug={view.draft.slug}
            publishPath={paths.publish}
            source={view.source}
            onChange={changeWords}
            onToggle={toggle}
          />
          <TextPart
            article={article}
            editor={editor}
            paths={paths}
            after={after}
            findPeople={findPeople}
            Picker={MediaPicker}
            onReady={setEditor}
            onToggle={toggle}
          />
          <div className="save-bar">
            <SaveStatus locale={locale} states={[words, shared]} onRetry={() => void session.flush()} />
            <Button ref={after} kind="primary" onClick={() => void save()}>
              {t('save')}
            </Button>
            <p role="status" className="unseen">
              {said}
            </p>
          </div>
        </div>
        <div className="editor-side">
          <ToDoPanel toDo={view.toDo} unchecked={digests ? uncheckedIn(words.current, digests) : null} />
          <SharedFields
            shared={shared.current}
            classification={classification}
            known={known}
            Picker={MediaPicker}
            findPeople={findPeople}
            onChange={changeShared}
          />
        </div>
      </div>
    </>
  );
}

function uncheckedIn({ checks, body }: DraftWords, digests: Record<string, string>): number {
  return countToCheck(
    checks,
    digests,
    body.content.map((block) => block.attrs.id),
  );
}

/** Ctrl+S, or ⌘S, saves wherever the focus is. */
function useSaveKey(save: () => Promise<void>): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyS' || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      void latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
