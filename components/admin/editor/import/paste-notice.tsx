'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { useProblemText } from '../../problem-text.ts';
import { DroppedList } from './dropped-list.tsx';
import type { Pasted } from './paste.ts';

interface PasteNoticeProps {
  pasted: Pasted;
  onRead: () => void;
}

/** What became of a paste beyond its words. */
export function PasteNotice({ pasted: { dropped, remote, stored, isStoring }, onRead }: PasteNoticeProps) {
  const t = useTranslations('editor');
  const text = useProblemText();
  const taken = stored.filter(({ medium }) => medium).length;
  return (
    <Notice kind="done" title={dropped.length > 0 || remote > 0 ? t('dropped.pasted') : null}>
      <DroppedList dropped={dropped} />
      {remote > 0 ? <p>{t('dropped.remote', { count: remote })}</p> : null}
      {isStoring ? <p>{t('dropped.storing')}</p> : null}
      {taken > 0 ? <p>{t('dropped.stored', { count: taken })}</p> : null}
      {stored.map(({ name, medium, problems }) =>
        medium ? null : (
          <p key={name}>
            {t('dropped.refused', { name })} {problems.map(text).join(' ') || t('word.noAnswer')}
          </p>
        ),
      )}
      <Button kind="quiet" onClick={onRead}>
        {t('noticeRead')}
      </Button>
    </Notice>
  );
}
