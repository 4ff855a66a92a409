import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ItemHead } from '#components/admin/item-head';
import { Notice } from '#components/ui/notice';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { type Query, searchOf } from '../../people/people-address.ts';
import { milestoneDeedOf } from '../milestones-address.ts';
import { ContentSections } from './content-sections.tsx';
import { DateSections } from './date-sections.tsx';
import { milestoneHeadOf } from './milestone-desk-head.ts';
import { PublicSection } from './public-section.tsx';
import { requireMilestone } from './require-milestone.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { name } = await requireMilestone(locale, (await params).id);
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  return deskMetadata(locale, name || t('unnamed'));
}

export default async function DeskMilestonePage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const milestone = await requireMilestone(locale, (await params).id);
  const query = await searchParams;
  const deed = milestoneDeedOf(query);
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  return (
    <>
      <ItemHead {...(await milestoneHeadOf({ locale, actor, milestone, current: 'milestone' }))} />
      <h1 className="unseen">{t('overview')}</h1>
      {deed ? <Notice kind="done">{t(`done.${deed}`)}</Notice> : null}
      <PublicSection {...{ locale, milestone }} />
      <DateSections {...{ locale, milestone }} />
      <ContentSections {...{ locale, milestone }} search={searchOf(query['find'])} />
    </>
  );
}
