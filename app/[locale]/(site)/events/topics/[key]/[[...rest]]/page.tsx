import {
  EventListAnswer,
  eventListMetadata,
  type FilteredParams,
  filteredAddress,
} from '../../../event-list-answer.tsx';

export async function generateMetadata({ params }: FilteredParams) {
  return eventListMetadata(await filteredAddress('topic', params));
}

export default async function EventsOfTopic({ params }: FilteredParams) {
  return <EventListAnswer {...(await filteredAddress('topic', params))} />;
}
