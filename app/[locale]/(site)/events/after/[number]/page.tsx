import { readerLocale } from '../../../reader-locale.ts';
import {
  type EventListAddress,
  EventListAnswer,
  eventListMetadata,
  listPartOf,
} from '../../event-list-answer.tsx';

type Props = { params: Promise<{ locale: string; number: string }> };

async function addressOf(params: Props['params']): Promise<EventListAddress> {
  const { number } = await params;
  return {
    locale: await readerLocale(params),
    filter: { by: 'all' },
    part: listPartOf(['after', number]),
  };
}

export async function generateMetadata({ params }: Props) {
  return eventListMetadata(await addressOf(params));
}

export default async function FurtherEvents({ params }: Props) {
  return <EventListAnswer {...(await addressOf(params))} />;
}
