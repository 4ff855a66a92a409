import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SourcesForm } from '#components/admin/events/sources-form';
import { ItemHead } from '#components/admin/item-head';
import { PlaceForm } from '#components/admin/pages/place-form';
import { Notice } from '#components/ui/notice';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import type { Query } from '../../people/people-address.ts';
import { pageDeedOf } from '../pages-address.ts';
import { placePageAction, savePageSourcesAction } from './actions.ts';
import { pageHeadOf } from './page-desk-head.ts';
import { PublicSection } from './public-section.tsx';
import { requirePage } from './require-page.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { name } = await requirePage(locale, (await params).id);
  const t = await getTranslations({ locale, namespace: 'pagesDesk' });
  return deskMetadata(locale, name || t('unnamed'));
}

export default async function DeskPageOfPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const page = await requirePage(locale, (await params).id);
  const deed = pageDeedOf(await searchParams);
  const t = await getTranslations({ locale, namespace: 'pagesDesk' });
  return (
    <>
      <ItemHead {...(await pageHeadOf({ locale, actor, page, current: 'page' }))} />
      <h1 className="unseen">{t('overview')}</h1>
      {deed ? <Notice kind="done">{t(`done.${deed}`)}</Notice> : null}
      <PublicSection {...{ locale, page }} />
      <section className="sheet" aria-labelledby="placing">
        <h2 id="placing" tabIndex={-1}>
          {t('place.heading')}
        </h2>
        <p>{t('place.intro')}</p>
        <PlaceForm {...{ locale, page }} save={placePageAction} />
      </section>
      <section className="sheet" aria-labelledby="sources">
        <h2 id="sources" tabIndex={-1}>
          {t('sources')}
        </h2>
        <SourcesForm locale={locale} event={page} save={savePageSourcesAction} />
      </section>
    </>
  );
}
