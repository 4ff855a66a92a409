import 'server-only';
import type { FormState } from '#components/admin/action-form';
import type { Problem } from '#lib/core/result';
import { defaultLocale, isLocale, type Locale } from '#lib/i18n/locales';

/** The language of the page that a form was sent from. */
export function localeOfForm(form: FormData): Locale {
  const locale = form.get('locale');
  return isLocale(locale) ? locale : defaultLocale;
}

/** A text field of a form; empty where it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** What a form is answered that did not succeed: what is wrong, and what was typed. */
export function formAnswer(form: FormData, problems: Problem[]): FormState {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  const textsOf = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  // Made of entries: a field may have a name that every object knows.
  return { problems, typed: Object.fromEntries(names.map((name) => [name, textsOf(name)])) };
}
