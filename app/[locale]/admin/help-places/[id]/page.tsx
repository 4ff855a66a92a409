import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SourcesForm } from '#components/admin/events/sources-form';
import { FactsForm } from '#components/admin/help-places/facts-form';
import { UnknownFacts } from '#components/admin/help-places/unknown-facts';
import { ItemHead } from '#components/admin/item-head';
import { Notice } from '#components/ui/notice';
import { listDeskOrganisations } from '#lib/organisations/admin-queries';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import type { Query } from '../../people/people-address.ts';
import { helpPlaceDeedOf } from '../help-places-address.ts';
import { saveFactsAction, saveHelpPlaceSourcesAction } from './actions.ts';
import { helpPlaceHeadOf } from './help-place-desk-head.ts';
import { PublicSection } from './public-section.tsx';
import { requireHelpPlace } from './require-help-place.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { name } = await requireHelpPlace(locale, (await params).id);
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  return deskMetadata(locale, name || t('unnamed'));
}

export default async function DeskHelpPlacePage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const place = await requireHelpPlace(locale, (await params).id);
  const deed = helpPlaceDeedOf(await searchParams);
  const organisations = await listDeskOrganisations(actor, locale);
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  return (
    <>
      <ItemHead {...(await helpPlaceHeadOf({ locale, actor, place, current: 'place' }))} />
      <h1 className="unseen">{t('overview')}</h1>
      {deed ? <Notice kind="done">{t(`done.${deed}`)}</Notice> : null}
      <UnknownFacts unknown={place.unknown} />
      <PublicSection {...{ locale, place }} />
      <section className="sheet" aria-labelledby="facts">
        <h2 id="facts" tabIndex={-1}>
          {t('facts.heading')}
        </h2>
        <p>{t('facts.intro')}</p>
        <FactsForm
          {...{ locale, place }}
          organisations={organisations.map(({ organisationId, name }) => ({ id: organisationId, name }))}
          save={saveFactsAction}
        />
      </section>
      <section className="sheet" aria-labelledby="sources">
        <h2 id="sources" tabIndex={-1}>
          {t('sources')}
        </h2>
        <SourcesForm locale={locale} event={place} save={saveHelpPlaceSourcesAction} />
      </section>
    </>
  );
}
