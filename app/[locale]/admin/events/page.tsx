import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListKeys } from '#components/admin/articles/list-keys';
import { EventFilters } from '#components/admin/events/event-filters';
import { EventRows } from '#components/admin/events/event-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listDeskEvents } from '#lib/events/admin-queries/list-desk-events';
import { whenInWords } from '#lib/i18n/when-in-words';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import type { Query } from '../people/people-address.ts';
import { eventAddress, eventFilterOf, eventsAddress } from './events-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

const searchId = 'search';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskEvents({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const filter = eventFilterOf(await searchParams);
  const list = await listDeskEvents(actor, filter);
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  const isNarrowed = filter.search !== null || filter.scope !== null;
  const unscoped = filter.scope ? 'noneInScopeNext' : 'noneYetNext';
  const next = filter.search ? 'noneFoundNext' : unscoped;
  const rows = list.rows.map((event) => ({
    ...{ event, path: eventAddress(locale, event.itemId) },
    when: event.when && whenInWords(event.when, locale),
  }));
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="primary" href={`${eventsAddress(locale)}/new`}>
          {t('new')}
        </ButtonLink>
      </div>
      <EventFilters path={eventsAddress(locale)} filter={filter} searchId={searchId} />
      {rows.length > 0 ? (
        <EventRows rows={rows} />
      ) : (
        <EmptyState title={isNarrowed ? t('noneFound') : t('noneYet')}>
          <p>{t(next)}</p>
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="button-row">
        {filter.after ? (
          <ButtonLink href={eventsAddress(locale, { ...filter, after: null })}>{t('first')}</ButtonLink>
        ) : null}
        {list.next ? (
          <ButtonLink href={eventsAddress(locale, { ...filter, after: list.next })}>{t('next')}</ButtonLink>
        ) : null}
      </nav>
      <ListKeys searchId={searchId} />
    </>
  );
}
