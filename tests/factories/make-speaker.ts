import { newId } from '#lib/core/ids';
import { createPerson } from '#lib/people/commands/create-person';
import { personNoun } from '#lib/people/person-noun';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { accepted } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

/** A person whom the public can see in all languages, with one post in an organisation of their own; returns the id. */
export async function makeSpeaker({ author, editor, database }: Newsroom, name: string): Promise<string> {
  const organisationId = newId();
  await database.organisation.create({ data: { id: organisationId, key: organisationId } });
  const post = { organisationId, heldFrom: null, heldUntil: null, attestedOn: '2026-02-18' };
  const appointments = [{ ...post, posts: { ky: 'Head ky', ru: 'Head ru', en: 'Head en' } }];
  const created = await createPerson(author, { key: newId(), sourceLanguage: 'ru', appointments }, database);
  const { itemId, localizationIds } = accepted(created);
  const shared = { itemId, baseId: null, content: { portraitId: null } };
  const { sharedRevisionId } = accepted(await saveSharedRevision(author, shared, personNoun, database));
  const revisionIds = { ky: '', ru: '', en: '' };
  for (const language of ['ky', 'ru', 'en'] as const) {
    const words = { title: `${name} ${language}`, summary: '', body: { type: 'doc', content: [] } };
    const place = { localizationId: localizationIds[language], baseId: null, sourceRevisionId: null };
    revisionIds[language] = accepted(await saveRevision(author, { ...place, words }, database)).revisionId;
  }
  const input = { itemId, sharedRevisionId, revisionIds };
  accepted(await publishItem(editor, input, personNoun, database));
  return itemId;
}
