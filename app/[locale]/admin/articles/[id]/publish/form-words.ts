import type { Language } from '#lib/core/languages';
import { invalid, type Problem } from '#lib/core/result';
import { textOf } from '../../../form-answer.ts';
import { seenBesideOf } from '../../../seen-form.ts';
import { languagesOf } from '../article-form.ts';

interface Seen extends ReturnType<typeof seenBesideOf> {
  seen: Partial<Record<Language, string>>;
  sharedSeen: string;
}

/**
 * The digests of what was seen in the chosen languages, with the edits that are in no version yet where they were wanted, and
 * how the article stands beside them.
 */
export function seenOf(form: FormData): Seen {
  const withEdits = form.getAll('withEdits');
  const seen: Partial<Record<Language, string>> = {};
  for (const language of languagesOf(form)) {
    const [saved, draft] = [textOf(form, `saved.${language}`), textOf(form, `draft.${language}`)];
    const wantsDraft = draft !== '' && (saved === '' || withEdits.includes(language));
    seen[language] = wantsDraft ? draft : saved;
  }
  return { seen, sharedSeen: textOf(form, 'shared'), ...seenBesideOf(form) };
}

/** The reason for each chosen language, empty where none was given. */
export function reasonsOf(form: FormData): Partial<Record<Language, string>> {
  return Object.fromEntries(
    languagesOf(form).map((language) => [language, textOf(form, `reasons.${language}`)]),
  );
}

const longestReason = 1_000;

/** All that a withdrawal lacks before anybody is asked: a language, a reason for each, and that it is meant. */
export function unmeantOf(form: FormData): Problem[] {
  const chosen = languagesOf(form);
  const untold = chosen.filter((language) => textOf(form, `reasons.${language}`).trim() === '');
  return [
    ...(chosen.length === 0 ? [invalid('languageNeeded')] : []),
    ...untold.map((language) =>
      invalid('reasonNeeded', { field: `reasons.${language}`, params: { longest: longestReason } }),
    ),
    ...(textOf(form, 'confirmed') === 'yes' ? [] : [invalid('confirmationNeeded', { field: 'confirmed' })]),
  ];
}
