import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListKeys } from '#components/admin/articles/list-keys';
import { MilestoneFilters } from '#components/admin/milestones/milestone-filters';
import { MilestoneRows } from '#components/admin/milestones/milestone-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listDeskMilestones } from '#lib/milestones/admin-queries/list-desk-milestones';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import type { Query } from '../people/people-address.ts';
import { datesInWords } from './date-in-words.ts';
import { milestoneAddress, milestoneFilterOf, milestonesAddress } from './milestones-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

const searchId = 'search';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskMilestones({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const filter = milestoneFilterOf(await searchParams);
  const list = await listDeskMilestones(actor, filter);
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  const inWords = await datesInWords(locale);
  const isNarrowed = filter.search !== null || filter.state !== null;
  const rows = list.rows.map((milestone) => ({
    ...{ milestone, path: milestoneAddress(locale, milestone.itemId) },
    when: inWords(milestone.when),
  }));
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="primary" href={`${milestonesAddress(locale)}/new`}>
          {t('new')}
        </ButtonLink>
      </div>
      <MilestoneFilters path={milestonesAddress(locale)} filter={filter} searchId={searchId} />
      {rows.length > 0 ? (
        <MilestoneRows rows={rows} />
      ) : (
        <EmptyState title={isNarrowed ? t('noneFound') : t('noneYet')}>
          <p>{isNarrowed ? t('noneFoundNext') : t('noneYetNext')}</p>
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className="button-row">
        {filter.after ? (
          <ButtonLink href={milestonesAddress(locale, { ...filter, after: null })}>{t('first')}</ButtonLink>
        ) : null}
        {list.next ? (
          <ButtonLink href={milestonesAddress(locale, { ...filter, after: list.next })}>
            {t('next')}
          </ButtonLink>
        ) : null}
      </nav>
      <ListKeys searchId={searchId} />
    </>
  );
}
