import { type Actor, mayPublishing, type PublishingVerb } from '#lib/publishing/actor';
import { type LocalizationState, mayBecome } from '#lib/publishing/rules/states';

/** What can be done with an article in one language. */
export const articleVerbs = [
  'read',
  'write',
  'preview-link',
  'hand-over',
  'take-back',
  'publish',
  'withdraw',
  'change-slug',
  'redact',
] as const;
export type ArticleVerb = (typeof articleVerbs)[number];

/** The right that a verb takes. */
const right: Record<ArticleVerb, PublishingVerb> = {
  read: 'read',
  write: 'write',
  'preview-link': 'write',
  'hand-over': 'write',
  'take-back': 'write',
  publish: 'publish',
  withdraw: 'withdraw',
  'change-slug': 'publish',
  redact: 'redact',
};

/** How an article stands in one language. */
export interface ArticleState {
  state: LocalizationState;
  /** Whether its newest revision waits for the editors. */
  isHandedOver: boolean;
}

function allowsState(verb: ArticleVerb, { state, isHandedOver }: ArticleState): boolean {
  switch (verb) {
    case 'hand-over':
      return !isHandedOver && mayBecome(state, 'published');
    case 'take-back':
      return isHandedOver;
    case 'publish':
      return mayBecome(state, 'published');
    case 'withdraw':
      return mayBecome(state, 'withdrawn');
    default:
      return true;
  }
}

/** Whether an actor may do this to an article in one language as it stands; what is not named is not allowed. */
export function canArticle(actor: Actor, verb: ArticleVerb, standing: ArticleState): boolean {
  return mayPublishing(actor, right[verb]) && allowsState(verb, standing);
}
