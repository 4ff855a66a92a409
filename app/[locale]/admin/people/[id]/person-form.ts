import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import { failed, type Result } from '#lib/core/result';
import type { AppointmentInput } from '#lib/people/commands/appointments/read-appointment';
import type { SavePersonInput } from '#lib/people/commands/save-person';
import { idOf, itemIdOf } from '../../articles/[id]/article-form.ts';
import { textOf } from '../../form-answer.ts';

const idIn = (form: FormData, name: string): string | null => {
  const text = textOf(form, name);
  return isId(text) ? text : null;
};

/** A whole number of a form; -1, which nothing is, where it is none. */
export function numberOf(form: FormData, name: string): number {
  const number = Number(textOf(form, name));
  return Number.isSafeInteger(number) ? number : -1;
}

function wordsIn(form: FormData, language: Language): SavePersonInput['words'][Language] {
  return {
    name: textOf(form, `${language}.title`),
    listedAs: textOf(form, `${language}.listedAs`),
    biography: textOf(form, `${language}.biography`),
    baseRevisionId: idIn(form, `${language}.base`),
  };
}

/** What a form says of a person, with what its writer saw. */
export function personOf(form: FormData): SavePersonInput {
  return {
    itemId: itemIdOf(form),
    words: { ky: wordsIn(form, 'ky'), ru: wordsIn(form, 'ru'), en: wordsIn(form, 'en') },
    portraitId: idIn(form, 'portraitId'),
    baseSharedId: idIn(form, 'sharedRevisionId'),
    redactions: numberOf(form, 'redactions'),
  };
}

/** A post as its form gives it. */
export function appointmentOf(form: FormData): AppointmentInput & { itemId: string } {
  const posts = { ky: '', ru: '', en: '' };
  for (const language of languages) posts[language] = textOf(form, `post.${language}`);
  const organisationId = textOf(form, 'organisationId');
  const dates = { heldFrom: textOf(form, 'heldFrom'), heldUntil: textOf(form, 'heldUntil') };
  return { itemId: itemIdOf(form), organisationId, posts, ...dates, attestedOn: textOf(form, 'attestedOn') };
}

/** Which post a form is about, in the state that was seen. */
export function seenAppointmentOf(form: FormData) {
  return {
    ...{ itemId: itemIdOf(form), appointmentId: idOf(form, 'appointmentId') },
    version: numberOf(form, 'version'),
  };
}

/** A page has a form for each post: a problem names the field of the one that was sent. */
export function inPostForm<Value>(form: FormData, result: Result<Value>): Result<Value> {
  if (result.ok) return result;
  const prefix = textOf(form, 'appointmentId') || 'new';
  return failed(
    ...result.problems.map((problem) =>
      problem.field === undefined ? problem : { ...problem, field: `${prefix}.${problem.field}` },
    ),
  );
}
