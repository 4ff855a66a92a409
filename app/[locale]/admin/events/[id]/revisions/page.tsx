import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { ItemRevisions, revisionsMetadata } from '../../../item-revisions.tsx';
import type { Query } from '../../../people/people-address.ts';
import { eventAddress } from '../../events-address.ts';
import { eventHeadOf } from '../event-desk-head.ts';
import { requireEvent } from '../require-event.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => revisionsMetadata(params);

export default async function EventRevisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const event = await requireEvent(locale, (await params).id);
  return (
    <ItemRevisions
      actor={actor}
      kind="event"
      item={event}
      head={await eventHeadOf({ locale, actor, event, current: 'revisions' })}
      path={eventAddress(locale, event.itemId)}
      query={await searchParams}
    />
  );
}
