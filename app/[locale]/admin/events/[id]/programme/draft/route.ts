import { getTranslations } from 'next-intl/server';
import { isId } from '#lib/core/id-shape';
import type { Problem } from '#lib/core/result';
import { findDeskProgramme } from '#lib/events/admin-queries/find-desk-programme';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { defaultLocale, isLocale, type Locale } from '#lib/i18n/locales';
import { type DeskActor, findActor, findActorNow } from '../../../../desk-actor.ts';
import { draftAnswer } from '../../../../draft-answer.ts';
import { peopleIn } from '../programme-view.ts';
import { theirProgramme } from '../their-programme.ts';
import { saveRequestSchema } from './save-request.ts';

interface Context {
  params: Promise<{ locale: string; id: string }>;
}

async function refuse(locale: Locale, problems: Pick<Problem, 'code' | 'params'>[]): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'problems' });
  const reasons = [...new Set(problems.map(({ code, params }) => t(code, params)))];
  return draftAnswer({ kind: 'refused', reasons });
}

/** Tells what stands in the way; where somebody else saved, with what they saved. */
async function notSaved(
  actor: DeskActor,
  eventId: string,
  locale: Locale,
  problems: Problem[],
): Promise<Response> {
  const isConflict = problems.some(({ kind }) => kind === 'conflict');
  const found = isConflict ? await findDeskProgramme(actor, eventId, locale) : null;
  if (!found) return refuse(locale, problems);
  const people = await peopleIn(actor, locale, found.content);
  return draftAnswer({ kind: 'conflict', theirs: { ...theirProgramme(found, actor.accountId), people } });
}

/** Saves the programme that an editor holds. */
export async function PUT(request: Request, context: Context): Promise<Response> {
  const { locale: named, id: eventId } = await context.params;
  const locale = isLocale(named) ? named : defaultLocale;
  if (!(await findActor())) return draftAnswer({ kind: 'signedOut' });
  const sent = saveRequestSchema.safeParse(await request.json().catch(() => null));
  // A slow body can outlive the session.
  const actor = await findActorNow();
  if (!actor) return draftAnswer({ kind: 'signedOut' });
  if (!sent.success || !isId(eventId)) return refuse(locale, [{ code: 'notUnderstood' }]);
  const { accountId, base, content } = sent.data;
  if (accountId !== actor.accountId) return draftAnswer({ kind: 'otherAccount' });
  const { draftVersion: version, redactions } = base;
  const saved = await saveProgramme(actor, { eventId, version, redactions, content });
  if (!saved.ok) return notSaved(actor, eventId, locale, saved.problems);
  const { savedAt } = saved.value;
  return draftAnswer({ kind: 'saved', base: { ...base, draftVersion: saved.value.version }, savedAt });
}
