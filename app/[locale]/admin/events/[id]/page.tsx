import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ItemHead } from '#components/admin/item-head';
import { Notice } from '#components/ui/notice';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { type Query, searchOf } from '../../people/people-address.ts';
import { eventDeedOf } from '../events-address.ts';
import { AudienceSection } from './audience-section.tsx';
import { CloneSection } from './clone-section.tsx';
import { EndingSection } from './ending-section.tsx';
import { eventHeadOf } from './event-desk-head.ts';
import { FilesSections } from './files-sections.tsx';
import { PublicSection } from './public-section.tsx';
import { ReportSection } from './report-section.tsx';
import { requireEvent } from './require-event.ts';
import { SeriesSection } from './series-section.tsx';
import { TimeAndPlaceSections } from './time-and-place-sections.tsx';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { name } = await requireEvent(locale, (await params).id);
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  return deskMetadata(locale, name || t('unnamed'));
}

export default async function DeskEventPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const event = await requireEvent(locale, (await params).id);
  const query = await searchParams;
  const deed = eventDeedOf(query);
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  const whose = { locale, event };
  return (
    <>
      <ItemHead {...(await eventHeadOf({ locale, actor, event, current: 'event' }))} />
      <h1 className="unseen">{t('overview')}</h1>
      {deed ? <Notice kind="done">{t(`done.${deed}`)}</Notice> : null}
      <PublicSection {...whose} />
      <TimeAndPlaceSections {...whose} />
      <AudienceSection {...whose} />
      <FilesSections {...whose} />
      {mayPublishing(actor, 'publish') ? (
        <SeriesSection {...whose} search={searchOf(query['series'])} />
      ) : null}
      <ReportSection {...whose} />
      <CloneSection {...whose} />
      <EndingSection {...whose} />
    </>
  );
}
