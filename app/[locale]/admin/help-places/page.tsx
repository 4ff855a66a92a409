import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HelpPlaceRows } from '#components/admin/help-places/help-place-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listDeskHelpPlaces } from '#lib/help-places/admin-queries/list-desk-help-places';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { firstOf, type Query } from '../people/people-address.ts';
import { helpPlaceAddress, helpPlacesAddress } from './help-places-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskHelpPlaces({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const after = firstOf((await searchParams)['after']) || null;
  const { rows, next } = await listDeskHelpPlaces(actor, { locale, isHandedOver: false, after });
  const t = await getTranslations({ locale, namespace: 'helpPlacesDesk' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="primary" href={`${helpPlacesAddress(locale)}/new`}>
          {t('new')}
        </ButtonLink>
      </div>
      {rows.length > 0 ? (
        <HelpPlaceRows
          rows={rows.map((place) => ({ place, path: helpPlaceAddress(locale, place.itemId) }))}
        />
      ) : (
        <EmptyState title={t('noneYet')}>
          <p>{t('noneYetNext')}</p>
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="button-row">
        {after ? <ButtonLink href={helpPlacesAddress(locale)}>{t('first')}</ButtonLink> : null}
        {next ? <ButtonLink href={helpPlacesAddress(locale, next)}>{t('next')}</ButtonLink> : null}
      </nav>
    </>
  );
}
