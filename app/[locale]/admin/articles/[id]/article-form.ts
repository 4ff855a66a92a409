import { isId } from '#lib/core/id-shape';
import { isLanguage, type Language, languages } from '#lib/core/languages';
import { textOf } from '../../form-answer.ts';

/** The id of nothing: what is not well formed names nothing. */
const noId = '00000000-0000-0000-0000-000000000000';

export function idOf(form: FormData, name: string): string {
  const text = textOf(form, name);
  return isId(text) ? text : noId;
}

export const itemIdOf = (form: FormData): string => idOf(form, 'itemId');

/** The languages that were chosen. */
export function languagesOf(form: FormData): Language[] {
  return form.getAll('language').filter(isLanguage);
}

export function languageOf(form: FormData): Language {
  return languagesOf(form)[0] ?? languages[0];
}
