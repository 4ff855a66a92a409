'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { SelfCheckState } from '#components/site/self-check-form';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { sendProposals } from '#lib/people/commands/send-proposals';
import { fieldOf, seenField } from '#lib/people/proposal-input';
import { sentPath } from './self-check-address.ts';

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function typedIn(form: FormData): Record<string, string> {
  const names = [...form.keys()].filter((name) => !name.startsWith('$') && name !== 'link');
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
}

function proposalsIn(form: FormData) {
  const inLanguages = (kind: 'name' | 'biography', nameOf: (field: string) => string = (field) => field) => ({
    ky: textOf(form, nameOf(fieldOf(kind, 'ky'))),
    ru: textOf(form, nameOf(fieldOf(kind, 'ru'))),
    en: textOf(form, nameOf(fieldOf(kind, 'en'))),
  });
  return {
    ...{ names: inLanguages('name'), biographies: inLanguages('biography') },
    seen: { names: inLanguages('name', seenField), biographies: inLanguages('biography', seenField) },
    redactions: Number(textOf(form, 'redactions')),
    ...{ posts: textOf(form, 'posts'), other: textOf(form, 'other') },
    consents: {
      ...{ portrait: textOf(form, 'portrait'), slides: textOf(form, 'slides') },
      recording: textOf(form, 'recording'),
    },
  };
}

/** Takes what somebody proposes by their link; nobody is signed in, and the press has checked that it comes from a page of ours. */
export async function sendProposalsAction(_state: SelfCheckState, form: FormData): Promise<SelfCheckState> {
  const asked = form.get('locale');
  const locale = isLocale(asked) ? asked : defaultLocale;
  const token = textOf(form, 'link');
  const client = (await headers()).get('x-client-address') ?? 'unknown';
  const sent = await sendProposals({ token, client, proposals: proposalsIn(form) });
  if (sent.ok) redirect(sentPath(locale, token));
  const t = await getTranslations({ locale, namespace: 'problems' });
  const problems = sent.problems.map(({ code, params, field }) => ({
    ...{ field: field ?? null, text: t(code, params) },
  }));
  return { problems, typed: typedIn(form) };
}
