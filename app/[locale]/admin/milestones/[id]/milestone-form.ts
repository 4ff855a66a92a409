import 'server-only';
import { isId } from '#lib/core/id-shape';
import { asPartialDate } from '#lib/core/partial-date';
import type { ChangeMilestoneInput } from '#lib/milestones/commands/change-milestone';
import {
  type Evidence,
  type MilestoneChange,
  type MilestoneDate,
  type MilestoneShared,
  milestonePrecisions,
  milestoneStates,
  milestoneThemes,
} from '#lib/milestones/milestone';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { allOf, seenOf, sourcesOf, textsOf } from '../../events/[id]/event-form.ts';
import { textOf } from '../../form-answer.ts';
import { numberOf } from '../../people/[id]/person-form.ts';

/** Which milestone a form is about, in the state that was seen. */
export function seenMilestoneOf(form: FormData): SeenShared {
  return { redactions: 0, ...seenOf(form) };
}

function dateOf(form: FormData): MilestoneDate | null {
  const precision = milestonePrecisions.find((one) => one === textOf(form, 'precision'));
  return precision ? { precision, date: asPartialDate(textOf(form, 'date')) } : null;
}

/** Theme, state and date as their form says them. */
export function changeOf(form: FormData): ChangeMilestoneInput {
  return {
    ...seenMilestoneOf(form),
    theme: milestoneThemes.find((one) => one === textOf(form, 'theme')) ?? null,
    state: milestoneStates.find((one) => one === textOf(form, 'state')) ?? 'planned',
    when: dateOf(form),
    reason: textsOf(form, 'reason'),
  };
}

const mostChanges = 50;

/** The reasons of the changes, in order. */
export function reasonsOfChanges(form: FormData): MilestoneChange['reason'][] {
  const count = Math.min(Math.max(numberOf(form, 'changes'), 0), mostChanges);
  return Array.from({ length: count }, (_, position) => textsOf(form, `changes.${position}`));
}

export const idsOf = (form: FormData, name: string): string[] => [...new Set(allOf(form, name).filter(isId))];

export function evidenceOf(form: FormData): Evidence[] {
  return [
    ...idsOf(form, 'evidenceArticle').map((itemId) => ({ kind: 'article', itemId }) as const),
    ...idsOf(form, 'evidenceDocument').map((mediumId) => ({ kind: 'document', mediumId }) as const),
    ...sourcesOf(form, 'evidenceLinks').map((source) => ({ kind: 'link', source }) as const),
  ];
}

export function linksOf(
  form: FormData,
): Pick<MilestoneShared, 'articleIds' | 'eventIds' | 'peopleIds' | 'organisationIds'> {
  return {
    articleIds: idsOf(form, 'articles'),
    eventIds: idsOf(form, 'events'),
    peopleIds: idsOf(form, 'people'),
    organisationIds: idsOf(form, 'organisations'),
  };
}
