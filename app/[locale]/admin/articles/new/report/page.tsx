import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReportForm } from '#components/admin/articles/report-form';
import { NameSearch } from '#components/admin/people/name-search';
import { EmptyState } from '#components/ui/empty-state';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { findEventChoice, listEventChoices } from '#lib/events/admin-queries/event-choices';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { firstOf, type Query, searchOf } from '../../../people/people-address.ts';
import { createReportAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'newReport' });
  return deskMetadata(locale, t('heading'));
}

/** `event` names the one event that it is about; without it there is a choice. */
export default async function NewReport({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const query = await searchParams;
  const asked = firstOf(query['event']);
  const search = searchOf(query['q']);
  const named = isId(asked) ? await findEventChoice(actor, locale, asked) : null;
  const events = named ? [named] : await listEventChoices(actor, locale, search);
  const t = await getTranslations({ locale, namespace: 'newReport' });
  const words = { label: t('search'), find: t('find'), reset: t('reset') };
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
      </div>
      <p>{t('intro')}</p>
      {named ? null : (
        <NameSearch path={`/${locale}/admin/articles/new/report`} search={search} words={words} />
      )}
      {events.length > 0 ? (
        <ReportForm locale={locale} itemId={newId()} events={events} create={createReportAction} />
      ) : (
        <EmptyState title={t('noneFound')}>
          <p>{t('noneFoundNext')}</p>
        </EmptyState>
      )}
    </>
  );
}
