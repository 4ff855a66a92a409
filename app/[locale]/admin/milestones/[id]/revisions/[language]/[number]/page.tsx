import { requireActor } from '../../../../../desk-actor.ts';
import { deskLocale } from '../../../../../desk-locale.ts';
import { ItemRevision, revisionMetadata } from '../../../../../item-revisions.tsx';
import { milestoneAddress } from '../../../../milestones-address.ts';
import { milestoneHeadOf } from '../../../milestone-desk-head.ts';
import { requireMilestone } from '../../../require-milestone.ts';
import { restoreMilestoneAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export const generateMetadata = ({ params }: Props) => revisionMetadata(params);

export default async function MilestoneRevision({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const milestone = await requireMilestone(locale, (await params).id);
  return (
    <ItemRevision
      {...{ locale, actor, params }}
      kind="milestone"
      item={milestone}
      head={await milestoneHeadOf({ locale, actor, milestone, current: 'revisions' })}
      path={milestoneAddress(locale, milestone.itemId)}
      restore={restoreMilestoneAction}
    />
  );
}
