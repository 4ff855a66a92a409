import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MissRows } from '#components/admin/searches/miss-rows';
import { EmptyState } from '#components/ui/empty-state';
import { listSearchMisses } from '#lib/search/admin-queries';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'searches' });
  return deskMetadata(locale, t('heading'));
}

export default async function Searches({ params }: Props) {
  const locale = await deskLocale(params);
  const misses = await listSearchMisses(await requireActor(locale));
  const t = await getTranslations({ locale, namespace: 'searches' });
  return (
    <>
      <h1>{t('heading')}</h1>
      <p className="advice mb-4">{t('intro')}</p>
      {misses.length > 0 ? (
        <MissRows misses={misses} />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneNext')}</p>
        </EmptyState>
      )}
    </>
  );
}
