import 'server-only';
import type { PlaceFrontSlotInput } from '#lib/front/commands/place-front-slot';
import { allOf } from '../events/[id]/event-form.ts';
import { localeOfForm, textOf } from '../form-answer.ts';
import { languageOr, slotKindOf } from './front-address.ts';

/** What a form says of a place of the front page. */
export function slotOf(form: FormData): PlaceFrontSlotInput {
  const timeOf = (name: string) => ({ date: textOf(form, name), time: textOf(form, `${name}Time`) });
  return {
    language: languageOr(localeOfForm(form), textOf(form, 'language')),
    kind: slotKindOf(textOf(form, 'kind')) ?? 'lead',
    ...{ from: timeOf('from'), until: timeOf('until') },
    itemIds: allOf(form, 'item').slice(0, 20),
    ...{ heading: textOf(form, 'heading'), words: textOf(form, 'words') },
    ...{ linkLabel: textOf(form, 'linkLabel'), linkAddress: textOf(form, 'linkAddress') },
    insteadOf: textOf(form, 'insteadOf') || null,
  };
}
