import { listEventChoices } from '#lib/events/admin-queries/event-choices';
import { answerWith } from '../../choices-answer.ts';

/** Events whose title holds what is searched for. */
export const GET = answerWith((actor, locale, search) => listEventChoices(actor, locale, search));
