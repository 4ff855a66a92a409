import 'server-only';
import { z } from 'zod';
import { invalid } from '#lib/core/result';
import { findMediaProblems } from '#lib/media/public-queries';
import { mediaOf, mediaUsedBy } from '#lib/publishing/body/body-references';
import type { Noun } from '#lib/publishing/noun';

/** What all languages of a person's profile share. */
const personSharedSchema = z.strictObject({ portraitId: z.uuid().nullable() });

type PersonShared = z.infer<typeof personSharedSchema>;

const portraitOf = ({ portraitId }: PersonShared) =>
  portraitId ? [{ id: portraitId, kind: 'picture', field: 'portrait' } as const] : [];

/** How people are published: the title of a localization is the name, its body the biography. */
export const personNoun: Noun<PersonShared> = {
  kind: 'person',
  sharedSchema: personSharedSchema,
  firstShared: { portraitId: null },
  classify: (shared, body) => ({
    rubricKey: null,
    topicKeys: [],
    dated: null,
    mediaIds: [...new Set([...portraitOf(shared).map(({ id }) => id), ...mediaOf(body)])],
  }),
  addressOf: (language, slug) => `/${language}/people/${slug}`,
  checkForPublication: async ({ language, title, shared, body }, database) => [
    ...(title.trim() === '' ? [invalid('nameNeeded', { field: `${language}.title` })] : []),
    ...(await findMediaProblems(database, [...portraitOf(shared), ...mediaUsedBy(body)], language)),
  ],
  refillPaths: () => [],
  mapTexts: (shared) => shared,
  hasShareCard: false,
};
