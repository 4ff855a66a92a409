'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { focusPlace } from './focus-place.ts';
import { ConflictNotice } from './saving/conflict-notice.tsx';
import { KeptNotice } from './saving/kept-notice.tsx';
import { isOlderThanRedaction } from './saving/save-machine.ts';
import { noticesId } from './saving/save-status.tsx';
import { SharedChoice } from './saving/shared-choice.tsx';
import type { Article } from './use-article.ts';

/** Does what was chosen. The notice goes, and whoever chose goes on in the text. */
function decide(choice: () => void): void {
  choice();
  focusPlace('article-text');
}

/** What must be known or decided about the text, above it. */
export function EditorNotices({ article }: { article: Article }) {
  const t = useTranslations('editor');
  const { session, view, words, shared, otherWindows, left, leftShared, isForgotten } = article;
  const { language } = view.draft;
  const { trouble } = words;
  const sharedTrouble = shared?.trouble ?? null;
  return (
    <div id={noticesId} tabIndex={-1}>
      {otherWindows > 0 ? (
        <Notice kind="note" title={t('otherWindow.title')}>
          <p>{t('otherWindow.explanation')}</p>
        </Notice>
      ) : null}
      {trouble?.kind === 'conflict' ? (
        <ConflictNotice
          ours={words.current}
          theirs={trouble.theirs}
          isRedacted={isOlderThanRedaction(words.base, trouble.theirs.base)}
          language={language}
          onOurs={() => decide(() => session.words.putOursOnTop())}
          onTheirs={() => decide(() => session.words.takeTheirs(trouble.theirs))}
        />
      ) : null}
      {shared && sharedTrouble?.kind === 'conflict' ? (
        <SharedChoice
          about={isOlderThanRedaction(shared.base, sharedTrouble.theirs.base) ? 'redacted' : 'conflict'}
          ours={shared.current}
          theirs={sharedTrouble.theirs.content}
          onOurs={() => session.shared?.putOursOnTop()}
          onTheirs={() => session.shared?.takeTheirs(sharedTrouble.theirs)}
        />
      ) : null}
      {isForgotten ? (
        <Notice kind="note" title={t('forgotten.title')}>
          <p>{t('forgotten.explanation')}</p>
          <Button kind="quiet" onClick={article.readForgotten}>
            {t('noticeRead')}
          </Button>
        </Notice>
      ) : null}
      {left ? (
        <KeptNotice
          kept={left.kept}
          current={words.current}
          language={language}
          onTake={() => decide(() => article.settleLeft(true))}
          onDrop={() => decide(() => article.settleLeft(false))}
        />
      ) : null}
      {shared && leftShared ? (
        <SharedChoice
          about="kept"
          ours={leftShared.kept.content}
          theirs={shared.current}
          onOurs={() => article.settleLeftShared(true)}
          onTheirs={() => article.settleLeftShared(false)}
        />
      ) : null}
    </div>
  );
}
