import { getTranslations } from 'next-intl/server';
import { isId } from '#lib/core/id-shape';
import { isLanguage } from '#lib/core/languages';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { findActor, findActorNow } from '../../../desk-actor.ts';
import { draftAnswer } from '../../../draft-answer.ts';
import { loadEditor } from '../load-editor.ts';
import { answerSave } from './answer-save.ts';
import { saveRequestSchema } from './save-request.ts';

interface Context {
  params: Promise<{ locale: string; id: string }>;
}

async function placeOf(context: Context) {
  const { locale, id } = await context.params;
  return { locale: isLocale(locale) ? locale : defaultLocale, itemId: id };
}

/** How an article stands in one language, for its editor. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { locale, itemId } = await placeOf(context);
  const actor = await findActor();
  if (!actor) return draftAnswer({ kind: 'signedOut' });
  const language = new URL(request.url).searchParams.get('language');
  const view = isId(itemId)
    ? await loadEditor(actor, itemId, isLanguage(language) ? language : null, locale)
    : null;
  return view ? Response.json(view) : Response.json(null, { status: 404 });
}

/** Saves what an editor holds: what is being typed, or a version. */
export async function PUT(request: Request, context: Context): Promise<Response> {
  const { locale, itemId } = await placeOf(context);
  if (!(await findActor())) return draftAnswer({ kind: 'signedOut' });
  const sent = saveRequestSchema.safeParse(await request.json().catch(() => null));
  // A slow body can outlive the session.
  const actor = await findActorNow();
  if (!actor) return draftAnswer({ kind: 'signedOut' });
  if (!sent.success || !isId(itemId)) {
    const t = await getTranslations({ locale, namespace: 'problems' });
    return draftAnswer({ kind: 'refused', reasons: [t('notUnderstood')] });
  }
  if (sent.data.accountId !== actor.accountId) return draftAnswer({ kind: 'otherAccount' });
  return draftAnswer(await answerSave({ actor, itemId, locale }, sent.data));
}
