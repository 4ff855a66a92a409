'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { DraftWords } from '#lib/articles/article-draft-view';
import type { Language } from '#lib/core/languages';
import { CopyWords } from '../comparison/copy-words.tsx';
import { TextComparison } from '../comparison/text-comparison.tsx';
import { clockTime } from './clock-time.ts';
import type { Theirs } from './save-machine.ts';

interface ConflictNoticeProps {
  ours: DraftWords;
  theirs: Theirs<DraftWords>;
  /** Whether words were taken out of the article for good, which ours may still hold. */
  isRedacted: boolean;
  language: Language;
  onOurs: () => void;
  onTheirs: () => void;
}

/** Somebody saved in between: both texts, and what can be done with them. */
export function ConflictNotice({
  ours,
  theirs,
  isRedacted,
  language,
  onOurs,
  onTheirs,
}: ConflictNoticeProps) {
  const t = useTranslations('editor.conflict');
  const who = theirs.by ?? t('somebody');
  const title = isRedacted ? t('redacted.title') : t('title', { who, time: clockTime(theirs.at) ?? '–' });
  return (
    <Notice kind="problem" title={title}>
      <p>{isRedacted ? t('redacted.explanation') : t('explanation')}</p>
      <TextComparison
        ours={ours}
        theirs={theirs.content}
        language={language}
        oursLabel={t('ours')}
        theirsLabel={isRedacted ? t('redacted.theirs') : t('theirs', { who })}
      />
      <div className="button-row">
        <Button kind="primary" onClick={onOurs}>
          {t('putOurs')}
        </Button>
        <Button onClick={onTheirs}>{isRedacted ? t('redacted.takeTheirs') : t('takeTheirs')}</Button>
        <CopyWords words={ours} label={t('copyOurs')} />
      </div>
      {isRedacted ? null : <p className="field-hint">{t('rescue')}</p>}
    </Notice>
  );
}
