import { isLanguage, type Language, languages } from '#lib/core/languages';
import { textOf } from '../../form-answer.ts';

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The id of nothing: what is not well formed names nothing. */
const noId = '00000000-0000-0000-0000-000000000000';

export function idOf(form: FormData, name: string): string {
  const text = textOf(form, name);
  return id.test(text) ? text : noId;
}

export const itemIdOf = (form: FormData): string => idOf(form, 'itemId');

/** The languages that were chosen. */
export function languagesOf(form: FormData): Language[] {
  return form.getAll('language').filter(isLanguage);
}

export function languageOf(form: FormData): Language {
  return languagesOf(form)[0] ?? languages[0];
}
