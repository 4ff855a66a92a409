import type { MilestoneCard as MilestoneCardView } from '#lib/milestones/milestone-view';
import { MilestoneMarks } from './milestone-marks.tsx';
import { MilestoneWhen } from './milestone-when.tsx';

interface MilestoneCardProps {
  card: MilestoneCardView;
  heading: 'h2' | 'h3';
}

/** A milestone in a list, with its date and how it stands. */
export function MilestoneCard({ card, heading: Heading }: MilestoneCardProps) {
  return (
    <article className="card bare">
      <p className="kicker">
        <span className="dated">
          <MilestoneWhen when={card.when} />
        </span>{' '}
        <MilestoneMarks milestone={card} />
      </p>
      <Heading>
        <a href={card.path}>{card.title}</a>
      </Heading>
      <p className="summary">{card.summary}</p>
    </article>
  );
}
