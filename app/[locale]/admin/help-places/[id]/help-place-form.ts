import 'server-only';
import { type HelpPlaceShared, helpPlaceSorts, spokenLanguages } from '#lib/help-places/help-place';
import { allOf, textsOf } from '../../events/[id]/event-form.ts';
import { textOf } from '../../form-answer.ts';
import { idsOf } from '../../milestones/[id]/milestone-form.ts';

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
