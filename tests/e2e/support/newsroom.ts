import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { openDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted, type DraftArticle, makeBody, publishDraft } from '#tests/factories/make-article';
import type { Newsroom } from '#tests/factories/newsroom';

/** A newsroom that works on a portal from outside: it commits, and the portal's servers hear of it by themselves. */
export interface OutsideNewsroom extends Newsroom {
  close(): Promise<void>;
}

/** Opens a newsroom with somebody of each role on the database of a seeded portal. */
export async function openNewsroom(url: string): Promise<OutsideNewsroom> {
  const database = openDatabase(url);
  const makeActor = async (role: Actor['role']): Promise<Actor> => {
    const accountId = newId();
    const name = `${role} ${accountId}`;
    await database.account.create({ data: { id: accountId, name, displayName: role, role } });
    return { accountId, role };
  };
  return {
    url,
    database,
    author: await makeActor('author'),
    editor: await makeActor('editor'),
    administrator: await makeActor('administrator'),
    close: () => database.$disconnect(),
  };
}

/** Publishes new words of an article in every language, the Russian first; the title's language is written behind it, as makeDraft does. */
export async function publishWords(
  newsroom: Newsroom,
  draft: DraftArticle,
  title: string,
): Promise<DraftArticle> {
  const revisionIds: Record<Language, string> = { ...draft.revisionIds };
  for (const language of ['ru', 'ky', 'en'] as const) {
    const words = { title: `${title} ${language}`, summary: 'Changed', body: makeBody(`Text of ${title}`) };
    const sourceRevisionId = language === 'ru' ? null : revisionIds.ru;
    const localizationId = draft.localizationIds[language];
    const place = { localizationId, baseId: revisionIds[language], sourceRevisionId };
    const saved = await saveRevision(newsroom.author, { ...place, words }, newsroom.database);
    revisionIds[language] = accepted(saved).revisionId;
  }
  const changed = { ...draft, revisionIds, title };
  await publishDraft(newsroom, changed);
  return changed;
}
