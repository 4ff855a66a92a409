'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';

/** A page that failed, most likely because the database is away: what was typed is safe, and one can try again. */
export function DeskFailed() {
  const t = useTranslations('desk.failed');
  const desk = useTranslations('desk');
  return (
    <EmptyState title={<h1>{t('heading')}</h1>}>
      <title>{`${t('heading')} – ${desk('name')}`}</title>
      <p>{t('what')}</p>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {t('retry')}
      </Button>
    </EmptyState>
  );
}
