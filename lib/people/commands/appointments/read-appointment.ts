import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import { type PartialDate, parsePartialDate } from '#lib/core/partial-date';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import { endsBeforeItBegins } from '../../appointment.ts';

/** A post as a form gives it: dates as exact as they are known, empty where they are not. */
export interface AppointmentInput {
  organisationId: string;
  posts: Record<Language, string>;
  heldFrom: string;
  heldUntil: string;
  attestedOn: string;
}

export interface ReadAppointment {
  organisationId: string;
  posts: { language: Language; post: string }[];
  heldFrom: PartialDate | null;
  heldUntil: PartialDate | null;
  attestedOn: PartialDate;
}

const longestPost = 300;

function dateProblems(dates: Record<'heldFrom' | 'heldUntil' | 'attestedOn', string>): Problem[] {
  const fields = ['heldFrom', 'heldUntil', 'attestedOn'] as const;
  const wrong = fields.filter((field) => dates[field] !== '' && !parsePartialDate(dates[field]));
  return [
    ...wrong.map((field) => invalid('dateShape', { field })),
    ...(dates.attestedOn === '' ? [invalid('attestedNeeded', { field: 'attestedOn' })] : []),
  ];
}

/** Reads a post; says what is missing or can't be. */
export async function readAppointment(
  transaction: Database,
  input: AppointmentInput,
): Promise<Result<ReadAppointment>> {
  const { organisationId } = input;
  const dates = {
    heldFrom: input.heldFrom.trim(),
    heldUntil: input.heldUntil.trim(),
    attestedOn: input.attestedOn.trim(),
  };
  const posts = languages
    .map((language) => ({ language, post: cleanLine(input.posts[language]).trim() }))
    .filter(({ post }) => post !== '');
  const isKnown =
    isId(organisationId) &&
    (await transaction.organisation.count({
      where: { id: organisationId, removedAt: null, mergedIntoId: null },
    })) > 0;
  const problems = dateProblems(dates);
  if (!isKnown) problems.push(invalid('organisationNeeded', { field: 'organisationId' }));
  if (posts.length === 0) problems.push(invalid('postNeeded', { field: `post.${languages[0]}` }));
  for (const { language, post } of posts) {
    if (post.length > longestPost)
      problems.push(invalid('titleTooLong', { field: `post.${language}`, params: { longest: longestPost } }));
  }
  if (problems.length > 0) return failed(...problems);
  const held = { heldFrom: dates.heldFrom || null, heldUntil: dates.heldUntil || null };
  if (endsBeforeItBegins(held)) return failed(invalid('endsBeforeItBegins', { field: 'heldUntil' }));
  return ok({ organisationId, posts, ...held, attestedOn: dates.attestedOn });
}
