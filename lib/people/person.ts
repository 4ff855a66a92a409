import { z } from 'zod';
import { lineSchema } from '#lib/publishing/source-schema';

/** How many characters a published name may have. */
export const longestName = 150;

const listedName = lineSchema(longestName);

/** Where lists put a person, such as “Кадыралиев Бакытбек”; empty: under the name as it is. */
const noListing = { ky: '', ru: '', en: '' };

/** What all languages of a person's profile share. */
export const personSharedSchema = z.strictObject({
  portraitId: z.uuid().nullable(),
  listedAs: z.strictObject({ ky: listedName, ru: listedName, en: listedName }).default(noListing),
});

export type PersonShared = z.output<typeof personSharedSchema>;

/** What the languages of a new person share. */
export const emptyPersonShared: PersonShared = { portraitId: null, listedAs: noListing };
