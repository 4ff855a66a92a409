import 'server-only';
import { z } from 'zod';
import { invalid } from '#lib/core/result';
import type { Noun } from '#lib/publishing/noun';

/** What all languages of a person's profile share. */
const personSharedSchema = z.strictObject({ portraitId: z.uuid().nullable() });

type PersonShared = z.infer<typeof personSharedSchema>;

/** How people are published: the title of a localization is the name, its body the biography. */
export const personNoun: Noun<PersonShared> = {
  kind: 'person',
  sharedSchema: personSharedSchema,
  firstShared: { portraitId: null },
  classify: (shared) => ({
    rubricKey: null,
    topicKeys: [],
    dated: null,
    mediaIds: shared.portraitId ? [shared.portraitId] : [],
  }),
  addressOf: (language, slug) => `/${language}/people/${slug}`,
  checkForPublication: async ({ language, title }) =>
    title.trim() === '' ? [invalid('nameNeeded', { field: `${language}.title` })] : [],
  refillPaths: () => [],
  hasShareCard: false,
};
