import 'server-only';
import { getTranslations } from 'next-intl/server';
import { isId } from '#lib/core/id-shape';
import { isLanguage, type Language } from '#lib/core/languages';
import { defaultLocale, isLocale, type Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import type { EditorView } from '../../../../../../components/admin/editor/editor-view.ts';
import { findActor, findActorNow } from '../../../desk-actor.ts';
import { draftAnswer } from '../../../draft-answer.ts';
import { answerSave, type SavedKind } from './answer-save.ts';
import { saveRequestSchema } from './save-request.ts';

export interface DraftContext {
  params: Promise<{ locale: string; id: string }>;
}

async function placeOf(context: DraftContext) {
  const { locale, id } = await context.params;
  return { locale: isLocale(locale) ? locale : defaultLocale, itemId: id };
}

type Load = (
  actor: Actor,
  itemId: string,
  language: Language | null,
  locale: Locale,
) => Promise<EditorView | null>;

/** How an item stands in one language, for its editor. */
export async function answerView(request: Request, context: DraftContext, load: Load): Promise<Response> {
  const { locale, itemId } = await placeOf(context);
  const actor = await findActor();
  if (!actor) return draftAnswer({ kind: 'signedOut' });
  const language = new URL(request.url).searchParams.get('language');
  const view = isId(itemId)
    ? await load(actor, itemId, isLanguage(language) ? language : null, locale)
    : null;
  return view ? Response.json(view) : Response.json(null, { status: 404 });
}

/** Saves what an editor holds: what is being typed, or a version. */
export async function answerSending(
  request: Request,
  context: DraftContext,
  kind: SavedKind,
): Promise<Response> {
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
  return draftAnswer(await answerSave(kind, { actor, itemId, locale }, sent.data));
}
