'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { Language } from '#lib/core/languages';
import type { DraftWords } from '#lib/publishing/words';
import { CopyWords } from '../comparison/copy-words.tsx';
import { TextComparison } from '../comparison/text-comparison.tsx';
import { clockTime } from './clock-time.ts';
import type { Kept } from './kept-content.ts';

interface KeptNoticeProps {
  kept: Kept<DraftWords>;
  current: DraftWords;
  language: Language;
  onTake: () => void;
  onDrop: () => void;
}

/** Words that this browser kept and that the server does not have. */
export function KeptNotice({ kept, current, language, onTake, onDrop }: KeptNoticeProps) {
  const t = useTranslations('editor.kept');
  return (
    <Notice kind="problem" title={t('title', { time: clockTime(kept.keptAt) ?? '–' })}>
      <p>{t('explanation')}</p>
      <TextComparison
        ours={kept.content}
        theirs={current}
        language={language}
        oursLabel={t('ours')}
        theirsLabel={t('theirs')}
      />
      <div className="button-row">
        <Button kind="primary" onClick={onTake}>
          {t('take')}
        </Button>
        <Button onClick={onDrop}>{t('drop')}</Button>
        <CopyWords words={kept.content} label={t('copy')} />
      </div>
    </Notice>
  );
}
