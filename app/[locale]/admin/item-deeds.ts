import 'server-only';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { ok, type Problem, type Result } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import { settle } from '#lib/jobs/effects';
import { type DeskActor, requireActor } from './desk-actor.ts';
import { formAnswer, localeOfForm } from './form-answer.ts';

/** Says what is wrong; beside a conflict the item is shown as it is now, for what was seen is gone. */
function lookAgain(form: FormData, problems: Problem[]): FormState {
  if (problems.some(({ kind }) => kind === 'conflict')) refresh();
  return formAnswer(form, problems);
}

/** Does something to an item that readers may see, and leads to the address after it; or says what is wrong. */
export async function doToItem(
  form: FormData,
  addressAfter: (locale: Locale) => string,
  work: (actor: DeskActor) => Promise<Result<{ version: bigint | null }>>,
): Promise<FormState> {
  const locale = localeOfForm(form);
  const result = await work(await requireActor(locale));
  if (!result.ok) return lookAgain(form, result.problems);
  await settle(result.value.version);
  redirect(addressAfter(locale));
}

/** What was saved meanwhile is shown above the form; its own words stay in it. */
function tellConflict(problem: Problem): Problem {
  return problem.kind === 'conflict' ? { ...problem, code: 'partSavedMeanwhile' } : problem;
}

/** Saves something of what the languages of an item share, which readers see once it is published. */
export async function saveOfItem(
  form: FormData,
  addressAfter: (locale: Locale) => string,
  work: (actor: DeskActor) => Promise<Result<unknown>>,
): Promise<FormState> {
  return await doToItem(form, addressAfter, async (actor) => {
    const saved = await work(actor);
    return saved.ok ? ok({ version: null }) : { ok: false, problems: saved.problems.map(tellConflict) };
  });
}
