import 'server-only';
import { type HelpPlaceShared, helpPlaceSorts, spokenLanguages } from '#lib/help-places/help-place';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { allOf, seenOf, textsOf } from '../../events/[id]/event-form.ts';
import { textOf } from '../../form-answer.ts';
import { idsOf } from '../../milestones/[id]/milestone-form.ts';

/** Which help place a form is about, in the state that was seen. */
export function seenHelpPlaceOf(form: FormData): SeenShared {
  return { redactions: 0, ...seenOf(form) };
}

/** What is known of a help place as its form says it; what is left empty is not known. */
export function factsOf(form: FormData): Omit<HelpPlaceShared, 'sources'> {
  const spoken = allOf(form, 'spoken');
  return {
    sort: helpPlaceSorts.find((one) => one === textOf(form, 'sort')) ?? null,
    ...{ town: textsOf(form, 'town'), address: textsOf(form, 'address'), hours: textsOf(form, 'hours') },
    ...{ bring: textsOf(form, 'bring'), costs: textsOf(form, 'costs') },
    telephones: textOf(form, 'telephones')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    mapUrl: textOf(form, 'mapUrl').trim() || null,
    spoken: spokenLanguages.filter((one) => spoken.includes(one)),
    organisationIds: idsOf(form, 'organisations'),
  };
}
