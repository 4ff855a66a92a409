import { requireActor } from '../../../../../desk-actor.ts';
import { deskLocale } from '../../../../../desk-locale.ts';
import { ItemRevision, revisionMetadata } from '../../../../../item-revisions.tsx';
import { eventAddress } from '../../../../events-address.ts';
import { eventHeadOf } from '../../../event-desk-head.ts';
import { requireEvent } from '../../../require-event.ts';
import { restoreEventAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export const generateMetadata = ({ params }: Props) => revisionMetadata(params);

export default async function EventRevision({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const event = await requireEvent(locale, (await params).id);
  return (
    <ItemRevision
      {...{ locale, actor, params }}
      kind="event"
      item={event}
      head={await eventHeadOf({ locale, actor, event, current: 'revisions' })}
      path={eventAddress(locale, event.itemId)}
      restore={restoreEventAction}
    />
  );
}
