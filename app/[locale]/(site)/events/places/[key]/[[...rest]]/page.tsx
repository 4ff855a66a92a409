import {
  EventListAnswer,
  eventListMetadata,
  type FilteredParams,
  filteredAddress,
} from '../../../event-list-answer.tsx';

export async function generateMetadata({ params }: FilteredParams) {
  return eventListMetadata(await filteredAddress('place', params));
}

export default async function EventsOfPlace({ params }: FilteredParams) {
  return <EventListAnswer {...(await filteredAddress('place', params))} />;
}
