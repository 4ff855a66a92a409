import 'server-only';
import { isId } from '#lib/core/id-shape';
import { isLanguage } from '#lib/core/languages';
import { asPartialDate } from '#lib/core/partial-date';
import type { Problem } from '#lib/core/result';
import type { ChangeTold } from '#lib/events/earlier';
import type { EventShared, Texts } from '#lib/events/event';
import type {
  EventAudienceInput,
  EventPlaceInput,
  EventStatusInput,
  EventTimesInput,
} from '#lib/events/event-input';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { idOf, itemIdOf } from '../../articles/[id]/article-form.ts';
import { textOf } from '../../form-answer.ts';
import { numberOf } from '../../people/[id]/person-form.ts';

/** Which event a form is about, in the state that was seen. */
export function seenOf(form: FormData): SeenShared {
  const baseId = textOf(form, 'sharedRevisionId') === '' ? null : idOf(form, 'sharedRevisionId');
  return {
    ...{ itemId: itemIdOf(form), baseId },
    redactions: numberOf(form, 'redactions'),
  };
}

export function textsOf(form: FormData, name: string): Texts {
  return {
    ky: textOf(form, `${name}.ky`),
    ru: textOf(form, `${name}.ru`),
    en: textOf(form, `${name}.en`),
  };
}

function whichOf(form: FormData, name: string): { which?: 'earlier' | 'later' } {
  const which = textOf(form, name);
  return which === 'earlier' || which === 'later' ? { which } : {};
}

/** When an event is, as its form says it: what does not belong to the chosen kind is left out. */
export function timesOf(form: FormData): EventTimesInput {
  const [zone, firstDay, lastDay] = [
    textOf(form, 'zone').trim(),
    textOf(form, 'firstDay'),
    textOf(form, 'lastDay'),
  ];
  const kind = textOf(form, 'kind');
  if (kind === 'day') return { kind, zone, on: firstDay };
  if (kind === 'days') return { kind, zone, from: firstDay, until: lastDay };
  const end = textOf(form, 'end');
  return {
    ...{ kind: 'timed', zone },
    start: { date: firstDay, time: textOf(form, 'start'), ...whichOf(form, 'startWhich') },
    end: end === '' ? null : { date: lastDay || firstDay, time: end, ...whichOf(form, 'endWhich') },
  };
}

const timeFields: Record<string, string> = { from: 'firstDay', on: 'firstDay', until: 'lastDay' };

/** The field of the form that a problem with the times is about. */
export function inTimesForm(problem: Problem): Problem {
  const field = timeFields[problem.field ?? ''];
  return field ? { ...problem, field } : problem;
}

/** The field of the form of a place that a problem with the change of it is about. */
export function inPlaceForm(problem: Problem): Problem {
  const language = problem.field?.match(/^reason\.(.+)$/)?.[1];
  return language ? { ...problem, field: `placeReason.${language}` } : problem;
}

/** Why readers find other times, or another place, than they know, as the form says it. */
export function changeTold(form: FormData, name: 'reason' | 'placeReason'): ChangeTold {
  const reason = textsOf(form, name);
  const isSaid = Object.values(reason).some((text) => text.trim() !== '');
  return { reason: isSaid ? reason : null, isUntold: form.has(`${name}.untold`) };
}

export function statusOf(form: FormData): EventStatusInput {
  return { status: textOf(form, 'status'), reason: textsOf(form, 'statusReason') };
}

export function placeOf(form: FormData): EventPlaceInput {
  return {
    ...{ knownKey: textOf(form, 'knownKey'), key: textOf(form, 'placeKey') },
    isOneOfKey: form.has('isOneOfKey'),
    ...{ name: textsOf(form, 'placeName'), address: textsOf(form, 'placeAddress') },
    ...{ mapUrl: textOf(form, 'mapUrl'), onlineUrl: textOf(form, 'onlineUrl') },
    streamUrl: textOf(form, 'streamUrl'),
  };
}

export const allOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string');

export function audienceOf(form: FormData): EventAudienceInput {
  const momentOf = (part: string) => ({
    date: textOf(form, `${part}.date`),
    time: textOf(form, `${part}.time`),
  });
  return {
    audience: textsOf(form, 'audience'),
    cost: textsOf(form, 'cost'),
    contact: textsOf(form, 'contact'),
    organiserIds: allOf(form, 'organisers').filter(isId),
    topics: allOf(form, 'topics'),
    ...{ opens: momentOf('opens'), closes: momentOf('closes'), url: textOf(form, 'registrationUrl') },
  };
}

const eachOnce = (materials: EventShared['materials']): EventShared['materials'] => [
  ...new Map(materials.map((one) => [`${one.mediumId} ${one.sessionId}`, one])).values(),
];

export function filesOf(form: FormData): Pick<EventShared, 'coverId' | 'materials'> {
  const coverId = textOf(form, 'coverId');
  const sessionIds = allOf(form, 'materialSession');
  const materials = allOf(form, 'material').flatMap((mediumId, index) =>
    isId(mediumId) ? [{ mediumId, sessionId: sessionIds[index] || null }] : [],
  );
  return { coverId: isId(coverId) ? coverId : null, materials: eachOnce(materials) };
}

const mostSources = 60;

/** Sources in the order of their rows, which are called by `name`; a row in which nothing stands is left out. */
export function sourcesOf(form: FormData, name = 'sources'): EventShared['sources'] {
  const count = Math.min(Math.max(numberOf(form, name), 0), mostSources);
  const sources = Array.from({ length: count }, (_, number) => {
    const of = (field: string): string => textOf(form, `${name}.${number}.${field}`).trim();
    const language = of('language');
    return {
      ...{
        title: of('title'),
        publisher: of('publisher'),
        url: of('url') || null,
        date: asPartialDate(of('date')) || null,
      },
      language: isLanguage(language) ? language : 'ru',
    } as const;
  });
  return sources.filter(({ title, publisher, url, date }) => [title, publisher, url, date].some(Boolean));
}
