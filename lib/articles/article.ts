import { z } from 'zod';
import { draftDateSchema, draftSourceSchema, lineSchema } from '#lib/publishing/source-schema';

export const articleForms = ['announcement', 'press_release', 'news', 'story'] as const;
export type ArticleForm = (typeof articleForms)[number];

/** How many characters a published title and summary may have. */
export const longestWords = { title: 150, summary: 300 } as const;

/** How many articles an editor can put first under "Read also". */
export const mostPinned = 6;

const name = lineSchema(200);
const key = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** What all languages of an article share; one shared revision holds one of these. Publication asks for more. */
export const articleSharedSchema = z.strictObject({
  rubric: key.nullable(),
  topics: z.array(key).max(10),
  coverId: z.uuid().nullable(),
  /** Authors in order, named in each language; they need no account. */
  byline: z.array(z.strictObject({ ky: name, ru: name, en: name })).max(10),
  isPreparedFromOpenSources: z.boolean(),
  /** When what it tells happened. */
  dated: draftDateSchema.nullable(),
  sources: z.array(draftSourceSchema).max(50),
  /** People it names, beyond those of its statements. */
  peopleIds: z.array(z.uuid()).max(50),
  /** The event that it reports on; absent in what was written before there were events. */
  eventId: z.uuid().nullable().optional(),
  /** The articles that are read also, before those that are found for it; absent: none are. */
  pinnedIds: z.array(z.uuid()).max(mostPinned).optional(),
});

export type ArticleShared = z.output<typeof articleSharedSchema>;

/** What the languages of a new article share. */
export const emptyArticleShared: ArticleShared = {
  rubric: null,
  topics: [],
  coverId: null,
  byline: [],
  isPreparedFromOpenSources: false,
  dated: null,
  sources: [],
  peopleIds: [],
};
