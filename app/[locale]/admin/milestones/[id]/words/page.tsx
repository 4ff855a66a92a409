import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isLanguage } from '#lib/core/languages';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { ItemWords } from '../../../item-words.tsx';
import type { Query } from '../../../people/people-address.ts';
import { milestoneAddress } from '../../milestones-address.ts';
import { milestoneHeadOf } from '../milestone-desk-head.ts';
import { requireMilestone } from '../require-milestone.ts';
import { loadMilestoneEditor } from './load-milestone-editor.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'milestonesDesk.head' });
  return deskMetadata(locale, t('words'));
}

export default async function MilestoneWords({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const milestone = await requireMilestone(locale, (await params).id);
  const { language: asked } = await searchParams;
  const language = isLanguage(asked) ? asked : null;
  const view = (await loadMilestoneEditor(actor, milestone.itemId, language, locale)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'milestonesDesk.head' });
  return (
    <ItemWords
      {...{ locale, actor, view }}
      heading={t('words')}
      head={await milestoneHeadOf({ locale, actor, milestone, current: 'words' })}
      path={milestoneAddress(locale, milestone.itemId)}
      section="milestones"
    />
  );
}
