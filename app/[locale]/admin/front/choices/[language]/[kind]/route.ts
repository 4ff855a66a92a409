import { listFrontChoices } from '#lib/front/admin-queries/front-items';
import { answerWith } from '../../../../choices-answer.ts';
import { languageOr, slotKindOf } from '../../../front-address.ts';

/** What a place of the front page can take, by words of its title. */
export const GET = answerWith((actor, locale, search, { language = '', kind: asked = '' }) => {
  const kind = slotKindOf(asked);
  if (!kind) return Promise.resolve(null);
  return listFrontChoices(actor, { language: languageOr(locale, language), kind, search });
});
