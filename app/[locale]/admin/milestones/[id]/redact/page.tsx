import { notFound } from 'next/navigation';
import { ItemHead } from '#components/admin/item-head';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import type { Query } from '../../../people/people-address.ts';
import { RedactionSheet, redactionMetadata } from '../../../redaction-sheet.tsx';
import { milestoneHeadOf } from '../milestone-desk-head.ts';
import { requireMilestone } from '../require-milestone.ts';
import { redactMilestoneAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => redactionMetadata(params);

export default async function RedactMilestone({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  if (!mayPublishing(actor, 'redact')) notFound();
  const milestone = await requireMilestone(locale, (await params).id);
  const { itemId } = milestone;
  return (
    <>
      <ItemHead {...(await milestoneHeadOf({ locale, actor, milestone, current: 'redact' }))} />
      <RedactionSheet {...{ locale, itemId }} query={await searchParams} redact={redactMilestoneAction} />
    </>
  );
}
