import { listArticleChoices } from '#lib/articles/admin-queries/article-choices';
import { answerWith } from '../../choices-answer.ts';

/** Articles whose title holds what is searched for. */
export const GET = answerWith((actor, locale, search) => listArticleChoices(actor, locale, search));
