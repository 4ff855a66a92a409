import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { ItemRevisions, revisionsMetadata } from '../../../item-revisions.tsx';
import type { Query } from '../../../people/people-address.ts';
import { milestoneAddress } from '../../milestones-address.ts';
import { milestoneHeadOf } from '../milestone-desk-head.ts';
import { requireMilestone } from '../require-milestone.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => revisionsMetadata(params);

export default async function MilestoneRevisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const milestone = await requireMilestone(locale, (await params).id);
  return (
    <ItemRevisions
      actor={actor}
      kind="milestone"
      item={milestone}
      head={await milestoneHeadOf({ locale, actor, milestone, current: 'revisions' })}
      path={milestoneAddress(locale, milestone.itemId)}
      query={await searchParams}
    />
  );
}
