import { readerLocale } from '../../../../reader-locale.ts';
import {
  type EventListAddress,
  EventListAnswer,
  eventListMetadata,
  listPartOf,
} from '../../../event-list-answer.tsx';

type Props = { params: Promise<{ locale: string; key: string; rest?: string[] }> };

async function addressOf(params: Props['params']): Promise<EventListAddress> {
  const { key, rest } = await params;
  return { locale: await readerLocale(params), filter: { by: 'topic', key }, part: listPartOf(rest) };
}

export async function generateMetadata({ params }: Props) {
  return eventListMetadata(await addressOf(params));
}

export default async function EventsOfTopic({ params }: Props) {
  return <EventListAnswer {...(await addressOf(params))} />;
}
