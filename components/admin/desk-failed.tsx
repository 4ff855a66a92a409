'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition } from 'react';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';

/** A page that failed, most likely because the database is away: what was typed is safe, and one can try again. */
export function DeskFailed({ retry }: { retry: () => void }) {
  const t = useTranslations('desk.failed');
  const router = useRouter();
  const tryAgain = () =>
    startTransition(() => {
      router.refresh();
      retry();
    });
  return (
    <EmptyState title={<h1>{t('heading')}</h1>}>
      <p>{t('what')}</p>
      <Button kind="primary" onClick={tryAgain}>
        {t('retry')}
      </Button>
    </EmptyState>
  );
}
