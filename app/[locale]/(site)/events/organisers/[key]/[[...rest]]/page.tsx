import {
  EventListAnswer,
  eventListMetadata,
  type FilteredParams,
  filteredAddress,
} from '../../../event-list-answer.tsx';

export async function generateMetadata({ params }: FilteredParams) {
  return eventListMetadata(await filteredAddress('organiser', params));
}

export default async function EventsOfOrganiser({ params }: FilteredParams) {
  return <EventListAnswer {...(await filteredAddress('organiser', params))} />;
}
