import { articlePath } from '#lib/articles/article-paths';
import type { Language } from '#lib/core/languages';
import { eventPath } from '#lib/events/event-paths';
import { helpPlacePath } from '#lib/help-places/help-place-paths';
import { milestonePath } from '#lib/milestones/milestone-paths';
import { organisationPath } from '#lib/organisations/organisation-paths';
import { pagePath } from '#lib/pages/page-noun';
import { personPath } from '#lib/people/person-paths';
import type { SearchKind } from '#lib/search/search';
import type { SearchHit } from '#lib/search/search-view';

const paths: Record<SearchKind, (language: Language, slug: string) => string> = {
  article: articlePath,
  event: eventPath,
  person: personPath,
  organisation: organisationPath,
  help_place: helpPlacePath,
  milestone: milestonePath,
  page: pagePath,
};

/** Where what was found is read. */
export const hitPath = ({ kind, language, slug }: SearchHit): string => paths[kind](language, slug);
