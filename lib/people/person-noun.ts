import 'server-only';
import { invalid } from '#lib/core/result';
import { findMediaProblems } from '#lib/media/public-queries';
import { mediaOf, mediaUsedBy } from '#lib/publishing/body/body-references';
import type { Candidate, Noun } from '#lib/publishing/noun';
import { emptyPersonShared, longestName, type PersonShared, personSharedSchema } from './person.ts';
import { peoplePath, personPath } from './person-paths.ts';

const portraitOf = ({ portraitId }: PersonShared) =>
  portraitId ? [{ id: portraitId, kind: 'picture', field: 'portrait' } as const] : [];

function missingName({ language, title }: Candidate<PersonShared>) {
  const field = `${language}.title`;
  if (title.trim() === '') return [invalid('nameNeeded', { field })];
  return title.length > longestName
    ? [invalid('titleTooLong', { field, params: { longest: longestName } })]
    : [];
}

/** How people are published: the title of a localization is the name, its body the biography. */
export const personNoun: Noun<PersonShared> = {
  kind: 'person',
  sharedSchema: personSharedSchema,
  firstShared: emptyPersonShared,
  classify: (shared, body) => ({
    rubricKey: null,
    topicKeys: [],
    dated: null,
    mediaIds: [...new Set([...portraitOf(shared).map(({ id }) => id), ...mediaOf(body)])],
    personIds: [],
  }),
  addressOf: personPath,
  checkForPublication: async (candidate, database) => [
    ...missingName(candidate),
    ...(await findMediaProblems(
      database,
      [...portraitOf(candidate.shared), ...mediaUsedBy(candidate.body)],
      candidate.language,
    )),
  ],
  refillPaths: (language) => [peoplePath(language)],
  mapTexts: ({ listedAs: { ky, ru, en }, ...shared }, change) => ({
    ...shared,
    listedAs: { ky: change(ky), ru: change(ru), en: change(en) },
  }),
  hasShareCard: false,
};
