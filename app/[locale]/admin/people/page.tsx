import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NameSearch } from '#components/admin/people/name-search';
import { PersonRows } from '#components/admin/people/person-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listDeskPeople } from '#lib/people/admin-queries/list-desk-people';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { organisationsAddress } from '../organisations/organisations-address.ts';
import { firstOf, peopleAddress, type Query, searchOf } from './people-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskPeople({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const query = await searchParams;
  const search = searchOf(query['q']);
  const list = await listDeskPeople(actor, locale, { search, page: Number(firstOf(query['page'])) });
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  const path = peopleAddress(locale);
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="quiet" href={organisationsAddress(locale)}>
          {t('organisations')}
        </ButtonLink>
        <ButtonLink kind="primary" href={`${path}/new`}>
          {t('new')}
        </ButtonLink>
      </div>
      <NameSearch
        path={path}
        search={search}
        words={{ label: t('search'), find: t('find'), reset: t('reset') }}
      />
      {list.people.length > 0 ? (
        <PersonRows people={list.people} path={path} />
      ) : (
        <EmptyState title={search ? t('noneFound') : t('noneYet')}>
          <p>{search ? t('noneFoundNext') : t('noneYetNext')}</p>
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="button-row">
        {list.page > 1 ? (
          <ButtonLink href={peopleAddress(locale, { search })}>{t('first')}</ButtonLink>
        ) : null}
        {list.hasMore ? (
          <ButtonLink href={peopleAddress(locale, { search, page: list.page + 1 })}>{t('next')}</ButtonLink>
        ) : null}
      </nav>
    </>
  );
}
