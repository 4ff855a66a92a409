'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { Question } from '#components/ui/question';
import type { Language } from '#lib/core/languages';
import type { DraftWords } from '#lib/publishing/words';
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
  const who = theirs.isOwn ? t('yourself') : (theirs.by ?? t('somebody'));
  const time = clockTime(theirs.at) ?? '–';
  const title = theirs.isOwn ? t('titleOwn', { time }) : t('title', { who, time });
  return (
    <Notice kind="problem" title={isRedacted ? t('redacted.title') : title}>
      <p>{isRedacted ? t('redacted.explanation') : t('explanation')}</p>
      <TextComparison
        ours={ours}
        theirs={theirs.content}
        language={language}
        oursLabel={t('ours')}
        theirsLabel={isRedacted ? t('redacted.theirs') : t('theirs', { who })}
      />
      {isRedacted ? (
        <>
          <Button kind="primary" onClick={onTheirs}>
            {t('redacted.takeTheirs')}
          </Button>
          <Question label={t('putOurs')} isGrave>
            <p>{t('redacted.question')}</p>
            <Button kind="grave" onClick={onOurs}>
              {t('redacted.putOurs')}
            </Button>
          </Question>
        </>
      ) : (
        <>
          <div className="button-row">
            <Button kind="primary" onClick={onOurs}>
              {t('putOurs')}
            </Button>
            <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
            <CopyWords words={ours} label={t('copyOurs')} />
          </div>
          <p className="field-hint">{t('rescue')}</p>
        </>
      )}
    </Notice>
  );
}
