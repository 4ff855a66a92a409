import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageRows } from '#components/admin/pages/page-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listDeskPages } from '#lib/pages/admin-queries/list-desk-pages';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { firstOf, type Query } from '../people/people-address.ts';
import { pageAddress, pagesAddress } from './pages-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'pagesDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskPages({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const after = firstOf((await searchParams)['after']) || null;
  const { rows, next } = await listDeskPages(actor, { isHandedOver: false, after });
  const t = await getTranslations({ locale, namespace: 'pagesDesk' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="primary" href={`${pagesAddress(locale)}/new`}>
          {t('new')}
        </ButtonLink>
      </div>
      {rows.length > 0 ? (
        <PageRows rows={rows.map((page) => ({ page, path: pageAddress(locale, page.itemId) }))} />
      ) : (
        <EmptyState title={t('noneYet')}>
          <p>{t('noneYetNext')}</p>
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="button-row">
        {after ? <ButtonLink href={pagesAddress(locale)}>{t('first')}</ButtonLink> : null}
        {next ? <ButtonLink href={pagesAddress(locale, next)}>{t('next')}</ButtonLink> : null}
      </nav>
    </>
  );
}
