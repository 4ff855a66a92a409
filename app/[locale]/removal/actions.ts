'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { RemovalState } from '#components/site/removal-form';
import type { Problem } from '#lib/core/result';
import { defaultLocale, isLocale, type Locale } from '#lib/i18n/locales';
import { requestRemoval } from '#lib/media/commands/request-removal';
import { placeOf, sentPath } from './removal-address.ts';

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

async function wordsFor(problems: Problem[], locale: Locale): Promise<RemovalState['problems']> {
  const t = await getTranslations({ locale, namespace: 'problems' });
  return problems.map(({ code, params, field }) => ({
    field: field === 'words' || field === 'contact' ? field : null,
    text: t(code, params),
  }));
}

/** Takes a visitor's request; nobody is signed in, and the press has checked that it comes from a page of ours. */
export async function requestRemovalAction(_state: RemovalState, form: FormData): Promise<RemovalState> {
  const asked = form.get('locale');
  const locale = isLocale(asked) ? asked : defaultLocale;
  const typed = { words: textOf(form, 'words'), contact: textOf(form, 'contact') };
  const place = placeOf(form.get('page'), form.get('picture'));
  if (!place) {
    return { typed, problems: await wordsFor([{ kind: 'refused', code: 'removalPictureAbsent' }], locale) };
  }
  // Mostly a machine fills in what nobody sees, but a browser may too.
  if (textOf(form, 'website') !== '') {
    return { typed, problems: await wordsFor([{ kind: 'refused', code: 'removalTrapFilled' }], locale) };
  }
  const client = (await headers()).get('x-client-address') ?? 'unknown';
  const taken = await requestRemoval({ ...place, ...typed, language: locale, client });
  if (!taken.ok) return { typed, problems: await wordsFor(taken.problems, locale) };
  redirect(sentPath(locale, place));
}
