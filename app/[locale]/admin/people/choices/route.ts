import { listPeople } from '#lib/people/admin-queries';
import { answerWith } from '../../choices-answer.ts';

/** People whose name holds what is searched for. */
export const GET = answerWith((actor, locale, search) => listPeople(actor, locale, search));
