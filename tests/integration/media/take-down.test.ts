import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { settle } from '#lib/jobs/effects';
import { findDraftPictures, findTakenDown } from '#lib/media/admin-queries/find-draft-media';
import { listRemovalRequests } from '#lib/media/admin-queries/list-removal-requests';
import { addDocument } from '#lib/media/commands/add-document';
import { closeRemovalRequest } from '#lib/media/commands/close-removal-request';
import { putBackMedium } from '#lib/media/commands/put-back-medium';
import { type RequestRemovalInput, requestRemoval } from '#lib/media/commands/request-removal';
import { takeDownMedium } from '#lib/media/commands/take-down-medium';
import { mediumTag } from '#lib/media/media-tags';
import { mediaGrants } from '#lib/platform/storage/index';
import { makePdf } from '#tests/factories/files';
import { accepted, makePublished, refusalsOf, slugOf } from '#tests/factories/make-article';
import { bodyWith, makeChildPicture, makePicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
let newsroom: Newsroom;
let mediumId: string;
let itemId: string;
let slug: string;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});
beforeEach(async () => {
  mediumId = await makeChildPicture(newsroom, null);
  const published = await makePublished(newsroom, { coverId: mediumId, body: bodyWith(mediumId) });
  await settle(published.version, newsroom.database);
  itemId = published.itemId;
  slug = slugOf(published.paths.ru);
});

async function isOpen(id = mediumId): Promise<boolean> {
  const { baseName } = await newsroom.database.medium.findUniqueOrThrow({ where: { id } });
  return await mediaGrants().allows(baseName, new Date());
}

async function read() {
  const answer = await findArticleBySlug('ru', slug, newsroom.database);
  return answer?.status === 'found' ? answer.view : expect.fail('there is no such article');
}

async function pictureIsShown() {
  const view = await read();
  const list = await listArticles('ru', { by: 'all' }, {}, newsroom.database);
  const card = list?.list.cards.find(({ path }) => path === view.path);
  return { cover: view.cover !== null, body: mediumId in view.pictures, list: card?.cover !== null };
}

describe('taking a picture down', () => {
  test('by an author takes it from page, text, list, file and card at once; an editor puts it back', async () => {
    const { author, editor, database } = newsroom;
    const card = (await read()).cardPath;
    const { version } = accepted(await takeDownMedium(author, { mediumId }, database));
    await settle(version, database);

    expect(await pictureIsShown()).toEqual({ cover: false, body: false, list: false });
    expect(await isOpen()).toBe(false);
    expect(await mediaGrants().allows(card.slice(7, 39), new Date())).toBe(false);
    const change = await database.contentChange.findUniqueOrThrow({ where: { version: version ?? 0n } });
    expect(change.goneTags).toEqual([mediumTag(mediumId)]);

    expect(refusalsOf(await putBackMedium(author, { mediumId }, database))).toEqual(['notAllowed']);
    const back = accepted(await putBackMedium(editor, { mediumId }, database));
    await settle(back.version, database);
    expect(await pictureIsShown()).toEqual({ cover: true, body: true, list: true });
    expect(await isOpen()).toBe(true);
  });

  test('done twice changes nothing the second time, and both are in the history of the article', async () => {
    const { editor, database } = newsroom;
    accepted(await takeDownMedium(editor, { mediumId }, database));
    const again = accepted(await takeDownMedium(editor, { mediumId }, database));
    accepted(await putBackMedium(editor, { mediumId }, database));

    expect(again.version).toBeNull();
    const entries = await database.timelineEntry.findMany({
      where: { itemId, kind: { startsWith: 'medium-' } },
      orderBy: { id: 'asc' },
      select: { kind: true, actorId: true },
    });
    expect(entries).toEqual([
      { kind: 'medium-taken-down', actorId: editor.accountId },
      { kind: 'medium-put-back', actorId: editor.accountId },
    ]);
  });

  test('hides it from previews, and lets the editor say what became of it', async () => {
    const { author, database } = newsroom;
    const ids = [mediumId, crypto.randomUUID()];
    expect(await findTakenDown(ids, database)).toEqual([]);
    accepted(await takeDownMedium(author, { mediumId }, database));

    expect((await findDraftPictures(ids, 'ru', (name) => name, database)).size).toBe(0);
    expect(await findTakenDown(ids, database)).toEqual([{ mediumId, kind: 'picture' }]);
  });

  test('works for documents too: before publication they are hidden, after it they are saved under their name', async () => {
    const { author, editor, database } = newsroom;
    const titles = { ky: 'Программа', ru: 'Программа', en: 'Programme' };
    const input = { bytes: makePdf(), fileName: 'Үмүт.pdf', titles, language: 'ky' as const, licence: 'Own' };
    const { mediumId: documentId } = accepted(await addDocument(author, input, database));
    expect(await isOpen(documentId)).toBe(false);
    const published = await makePublished(newsroom, { body: bodyWith(documentId, 'document') });
    await settle(published.version, database);
    slug = slugOf(published.paths.ru);

    const { baseName } = await database.medium.findUniqueOrThrow({ where: { id: documentId } });
    expect(await isOpen(documentId)).toBe(true);
    expect(await mediaGrants().fileNameOf(baseName)).toBe('Үмүт.pdf');
    expect((await read()).documents[documentId]).toMatchObject({
      title: 'Программа',
      kind: 'pdf',
      language: 'ky',
      bytes: makePdf().length,
      href: `/media/${baseName}-file.pdf`,
    });

    const { version } = accepted(await takeDownMedium(editor, { mediumId: documentId }, database));
    await settle(version, database);
    expect((await read()).documents).toEqual({});
    expect(await isOpen(documentId)).toBe(false);
  });
});

describe('a visitor’s request', () => {
  let client = 0;
  beforeEach(() => {
    client += 1;
  });
  const input = (differences: Partial<RequestRemovalInput> = {}): RequestRemovalInput => ({
    ...{ itemId, mediumId, language: 'ru', client: `192.0.2.${client}` },
    ...{ contact: '+996 555 000 000', words: 'Это мой сын.\nУберите, пожалуйста.' },
    ...differences,
  });
  const ask = (differences: Partial<RequestRemovalInput> = {}) =>
    requestRemoval(input(differences), newsroom.database);
  const open = async () =>
    (await listRemovalRequests(newsroom.author, 'ru', { isClosed: false }, newsroom.database)).requests;

  test('reaches the desk, where a click takes the picture down and closes all requests for it', async () => {
    const { author, database } = newsroom;
    accepted(await ask());
    accepted(await ask({ contact: '', words: '' }));
    const own = (await open()).filter((request) => request.mediumId === mediumId);
    expect(own).toHaveLength(2);
    expect(own[0]).toMatchObject({
      itemId,
      contact: '+996 555 000 000',
      words: 'Это мой сын.\nУберите, пожалуйста.',
      isTakenDown: false,
      closed: null,
    });

    const close = { requestId: own[0]?.requestId ?? '', outcome: 'taken_down' as const };
    const { version } = accepted(await closeRemovalRequest(author, close, database));
    await settle(version, database);
    expect(await pictureIsShown()).toEqual({ cover: false, body: false, list: false });
    expect((await open()).filter((request) => request.mediumId === mediumId)).toEqual([]);
    expect(refusalsOf(await closeRemovalRequest(author, close, database))).toEqual(['requestMissing']);
  });

  test('may be answered by keeping the picture, which an editor decides', async () => {
    const { author, editor, database } = newsroom;
    accepted(await ask());
    const own = (await open()).find((request) => request.mediumId === mediumId);
    const keep = { requestId: own?.requestId ?? '', outcome: 'kept' as const };

    expect(refusalsOf(await closeRemovalRequest(author, keep, database))).toEqual(['notAllowed']);
    accepted(await closeRemovalRequest(editor, keep, database));
    expect(await pictureIsShown()).toEqual({ cover: true, body: true, list: true });
    const { requests } = await listRemovalRequests(editor, 'ru', { isClosed: true }, database);
    expect(requests.find(({ requestId }) => requestId === keep.requestId)?.closed).toMatchObject({
      outcome: 'kept',
    });
  });

  test('is taken only for a picture that this page shows to the public in this language', async () => {
    const hidden = await makePicture(newsroom);
    const elsewhere = await makePublished(newsroom);

    expect(refusalsOf(await ask({ mediumId: hidden }))).toEqual(['removalPictureAbsent']);
    expect(refusalsOf(await ask({ itemId: elsewhere.itemId }))).toEqual(['removalPictureAbsent']);
    expect(refusalsOf(await ask({ itemId: crypto.randomUUID() }))).toEqual(['removalPictureAbsent']);
    accepted(await takeDownMedium(newsroom.editor, { mediumId }, newsroom.database));
    expect(refusalsOf(await ask())).toEqual(['removalPictureAbsent']);
  });

  test('comes eight times an hour from one place; one more is told that it was not kept', async () => {
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < 10; count += 1) {
      const outcome = await ask({ client: '2001:db8:1:1::/64' });
      codes.push(outcome.ok ? 'kept' : outcome.problems[0]?.code);
    }
    expect(codes).toEqual([...new Array(8).fill('kept'), 'removalTooMany', 'removalTooMany']);
    expect(await newsroom.database.removalRequest.count({ where: { mediumId } })).toBe(8);
  });

  test('with a way to answer is kept however many came without one, and none is thanked for that is not kept', async () => {
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < 40; count += 1) {
      const from = count < 24 ? Math.floor(count / 8) : count;
      const outcome = await ask({ contact: ' ', words: 'x', client: `198.51.100.${from}` });
      codes.push(outcome.ok ? 'kept' : outcome.problems[0]?.code);
    }
    const ofOne = [...new Array(3).fill('kept'), ...new Array(5).fill('removalContactNeeded')];
    expect(codes.slice(0, 24)).toEqual([...ofOne, ...ofOne, ...ofOne]);
    expect(codes.filter((code) => code === 'kept')).toHaveLength(20);
    expect(await newsroom.database.removalRequest.count({ where: { mediumId } })).toBe(20);

    accepted(await ask({ contact: 'mother@example.kg' }));
    const listed = (await open()).filter((request) => request.mediumId === mediumId);
    expect(listed.map(({ contact, folded }) => [contact, folded])).toEqual([
      ['', 21],
      ['', 21],
      ['mother@example.kg', 21],
    ]);
    const place = { isClosed: false, mediumId };
    const all = await listRemovalRequests(newsroom.author, 'ru', place, newsroom.database);
    expect(all.requests.map(({ contact }) => contact)).toEqual([
      ...new Array(20).fill(''),
      'mother@example.kg',
    ]);
  });

  test('that is too long is refused with a sentence, and what nobody sees is dropped', async () => {
    expect(refusalsOf(await ask({ words: 'ө'.repeat(2_001) }))).toEqual(['removalWordsTooLong']);
    expect(refusalsOf(await ask({ contact: 'x'.repeat(100_000) }))).toEqual(['removalWordsTooLong']);
    accepted(await ask({ contact: 'a\u202Eb\0c' }));
    expect((await open()).find((request) => request.mediumId === mediumId)?.contact).toBe('abc');
  });
});
