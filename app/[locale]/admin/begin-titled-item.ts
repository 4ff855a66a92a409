import 'server-only';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import { languageOf } from './articles/[id]/article-form.ts';
import { type DeskActor, requireActor } from './desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from './form-answer.ts';

interface TitledItem {
  itemId: string;
  title: string;
  language: Language;
}

/** Begins an item with the title that its form says, and opens it. */
export async function beginTitledItem(
  form: FormData,
  addressOf: (locale: Locale, itemId: string) => string,
  add: (actor: DeskActor, input: TitledItem) => Promise<Result<{ itemId: string }>>,
): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const input = {
    itemId: textOf(form, 'newItemId'),
    title: textOf(form, 'title'),
    language: languageOf(form),
  };
  const added = await add(actor, input);
  if (!added.ok) return formAnswer(form, added.problems);
  redirect(addressOf(locale, added.value.itemId));
}
