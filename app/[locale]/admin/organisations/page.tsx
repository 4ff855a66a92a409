import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationRows } from '#components/admin/organisations/organisation-rows';
import { NameSearch } from '#components/admin/people/name-search';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listDeskOrganisations } from '#lib/organisations/admin-queries';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { peopleAddress, type Query, searchOf } from '../people/people-address.ts';
import { organisationsAddress } from './organisations-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'organisationsDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskOrganisations({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const search = searchOf((await searchParams)['q']);
  const organisations = await listDeskOrganisations(actor, locale, search);
  const t = await getTranslations({ locale, namespace: 'organisationsDesk' });
  const path = organisationsAddress(locale);
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="quiet" href={peopleAddress(locale)}>
          {t('people')}
        </ButtonLink>
        {mayPublishing(actor, 'publish') ? (
          <ButtonLink kind="primary" href={`${path}/new`}>
            {t('new')}
          </ButtonLink>
        ) : null}
      </div>
      <NameSearch
        path={path}
        search={search}
        words={{ label: t('search'), find: t('find'), reset: t('reset') }}
      />
      {organisations.length > 0 ? (
        <OrganisationRows organisations={organisations} path={path} />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneNext')}</p>
        </EmptyState>
      )}
    </>
  );
}
