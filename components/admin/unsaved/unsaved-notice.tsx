'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { UnsavedNote } from './put-back.ts';

/** Says of words that were put back that they are not saved yet, and drops them on demand. */
export function UnsavedNotice({ note, drop }: { note: UnsavedNote; drop: () => void }) {
  const t = useTranslations('desk.unsaved');
  return (
    <Notice kind="note">
      <p>{t(note)}</p>
      <Button kind="quiet" onClick={drop}>
        {t(note === 'discarded' ? 'read' : 'drop')}
      </Button>
    </Notice>
  );
}
