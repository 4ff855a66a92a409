import { beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { settle } from '#lib/jobs/effects';
import { answerChildQuestion } from '#lib/media/commands/answer-child-question';
import { recordConsent } from '#lib/media/commands/record-consent';
import { recordEndedConsents } from '#lib/media/commands/record-ended-consents';
import { withdrawConsent } from '#lib/media/commands/withdraw-consent';
import { mediumTag } from '#lib/media/media-tags';
import { findMediaProblems } from '#lib/media/public-queries';
import { createPerson } from '#lib/people/commands/create-person';
import { personNoun } from '#lib/people/person-noun';
import { mediaGrants } from '#lib/platform/storage/index';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import {
  accepted,
  makeBody,
  makeDraft,
  makePublished,
  refusalsOf,
  slugOf,
} from '#tests/factories/make-article';
import { bodyWith, consent, makeChildPicture, makePicture, versionOf } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const inAnHour = () => new Date(Date.now() + 3_600_000);

async function refusalOfPublishing(shared: Parameters<typeof makeDraft>[1]): Promise<string[]> {
  const { itemId, sharedRevisionId, revisionIds } = await makeDraft(newsroom, shared);
  const input = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } };
  const result = await publishArticle(newsroom.editor, input, newsroom.database);
  return result.ok ? [] : refusalsOf(result);
}

/** The base name of a picture, and whether readers may fetch it at a moment. */
async function isOpen(mediumId: string, at = new Date()): Promise<boolean> {
  const { baseName } = await newsroom.database.medium.findUniqueOrThrow({ where: { id: mediumId } });
  return await mediaGrants().allows(baseName, at);
}

async function read(slug: string) {
  const answer = await findArticleBySlug('ru', slug, newsroom.database);
  if (answer?.status !== 'found') expect.fail(`the article is ${answer?.status}`);
  return answer;
}

/** What an article and the list of articles show of a picture that is both cover and part of the text. */
async function shown(slug: string, mediumId: string) {
  const { view, freshness } = await read(slug);
  const list = await listArticles('ru', { by: 'all' }, {}, newsroom.database);
  const card = list?.list.cards.find(({ path }) => path === view.path);
  return {
    cover: view.cover !== null,
    body: mediumId in view.pictures,
    removals: view.removals.length,
    inList: card?.cover !== null,
    removalInList: card?.removalPath !== null,
    ends: [freshness.expiresAt, list?.freshness.expiresAt ?? null],
    tagged: [freshness, list?.freshness].map((one) => one?.tags.includes(mediumTag(mediumId))),
  };
}

const everywhere = { cover: true, body: true, removals: 1, inList: true, removalInList: true };
const nowhere = { cover: false, body: false, removals: 0, inList: false, removalInList: false };

async function publishWith(mediumId: string) {
  const published = await makePublished(newsroom, { coverId: mediumId, body: bodyWith(mediumId) });
  await settle(published.version, newsroom.database);
  return { ...published, slug: slugOf(published.paths.ru) };
}

describe('publication', () => {
  test('waits for the answer whether a child can be recognised, in a cover and in a text', async () => {
    const mediumId = await makePicture(newsroom, { childAnswer: 'unanswered' });

    expect(await refusalOfPublishing({ coverId: mediumId })).toEqual(['childQuestionOpen']);
    expect(await refusalOfPublishing({ body: bodyWith(mediumId) })).toEqual(['childQuestionOpen']);
  });

  test('names which of several pictures it waits for, and no two problems are the same', async () => {
    const [cover, one, two] = [
      await makePicture(newsroom, { childAnswer: 'unanswered' }),
      await makePicture(newsroom),
      await makePicture(newsroom, { childAnswer: 'unanswered' }),
    ];
    const used = [one, two, one].map((id) => ({ id, kind: 'picture' as const, field: 'body' }));
    const found = await findMediaProblems(
      newsroom.database,
      [{ id: cover, kind: 'picture', field: 'cover' }, ...used],
      'ru',
    );
    const open = found.filter(({ code }) => code === 'childQuestionOpen').map(({ params }) => params);
    expect(open).toEqual([
      { mediumId: cover, place: 'cover' },
      { mediumId: two, place: 'picture', number: 2 },
    ]);
  });

  test('of a picture of a child waits for a consent that holds', async () => {
    const mediumId = await makeChildPicture(newsroom);
    expect(await refusalOfPublishing({ coverId: mediumId })).toEqual(['consentNeeded']);

    const consentId = await consent(newsroom, mediumId, inAnHour());
    expect(await refusalOfPublishing({ coverId: mediumId })).toEqual([]);

    await newsroom.database.consent.update({ where: { id: consentId }, data: { validUntil: new Date() } });
    expect(await refusalOfPublishing({ coverId: mediumId })).toEqual(['consentNeeded']);

    const another = await consent(newsroom, mediumId, null);
    expect(await refusalOfPublishing({ coverId: mediumId })).toEqual([]);

    accepted(await withdrawConsent(newsroom.author, { mediumId, consentId: another }, newsroom.database));
    expect(await refusalOfPublishing({ coverId: mediumId })).toEqual(['consentNeeded']);
  });

  test('of a person waits for them too', async () => {
    const { author, editor, database } = newsroom;
    const portraitId = await makeChildPicture(newsroom);
    const input = { key: 'aliya', sourceLanguage: 'ru' as const, appointments: [] };
    const { itemId, localizationIds } = accepted(await createPerson(author, input, database));
    const shared = { itemId, baseId: null, content: { portraitId } };
    const { sharedRevisionId } = accepted(await saveSharedRevision(author, shared, personNoun, database));
    const words = { title: 'Алия', summary: '', body: makeBody('Алия') };
    const place = { localizationId: localizationIds.ru, baseId: null, words };
    const { revisionId } = accepted(await saveRevision(author, place, database));
    const publish = () =>
      publishItem(
        editor,
        { itemId, sharedRevisionId, revisionIds: { ru: revisionId } },
        personNoun,
        database,
      );

    expect(refusalsOf(await publish())).toEqual(['consentNeeded']);
    await consent(newsroom, portraitId, null);
    accepted(await publish());
  });
});

describe('a picture of a child that is public', () => {
  test('is nowhere from the second at which the last consent ends, with no clock of ours running', async () => {
    const end = new Date(Date.now() + 9_000);
    const mediumId = await makeChildPicture(newsroom, end);
    await consent(newsroom, mediumId, new Date(Date.now() + 1_000));
    const { slug } = await publishWith(mediumId);
    const before = await shown(slug, mediumId);

    expect(before).toMatchObject(everywhere);
    expect(before.ends).toEqual([end, end]);
    expect(await isOpen(mediumId, new Date(end.getTime() - 1))).toBe(true);
    expect(await isOpen(mediumId, end)).toBe(false);
    const cardBase = slugCard((await read(slug)).view.cardPath);
    expect(await mediaGrants().allows(cardBase, new Date(end.getTime() - 1))).toBe(true);
    expect(await mediaGrants().allows(cardBase, end)).toBe(false);

    await expect.poll(async () => (await shown(slug, mediumId)).cover, { timeout: 12_000 }).toBe(false);
    expect(Date.now()).toBeGreaterThanOrEqual(end.getTime() - 100);
    expect(await shown(slug, mediumId)).toMatchObject(nowhere);
  });

  test('is taken off cards and recorded once when the clock sees that its consent ended', async () => {
    const mediumId = await makeChildPicture(newsroom, inAnHour());
    const { slug, itemId } = await publishWith(mediumId);
    const card = (await read(slug)).view.cardPath;
    await recordEndedConsents(newsroom.database);
    await newsroom.database.$executeRaw`
      update consent set valid_until = now() where medium_id = ${mediumId}::uuid`;
    const versions = await Promise.all([
      recordEndedConsents(newsroom.database),
      recordEndedConsents(newsroom.database),
    ]);
    const recorded = versions.filter((version) => version !== null);
    await settle(recorded[0] ?? null, newsroom.database);

    expect(recorded).toHaveLength(1);
    const change = await newsroom.database.contentChange.findUniqueOrThrow({
      where: { version: recorded[0] ?? 0n },
    });
    expect(change.goneTags).toEqual([mediumTag(mediumId)]);
    const renewed = (await read(slug)).view.cardPath;
    expect(renewed).not.toBe(card);
    expect(await mediaGrants().allows(slugCard(card), new Date())).toBe(false);
    expect(await mediaGrants().allows(slugCard(renewed), new Date())).toBe(true);
    const history = await newsroom.database.timelineEntry.findMany({
      where: { itemId, kind: 'medium-consent-ended' },
      select: { actor: { select: { role: true } }, details: true },
    });
    expect(history).toEqual([{ actor: { role: 'portal' }, details: { mediumId } }]);
    expect(await recordEndedConsents(newsroom.database)).toBeNull();
  });

  test('goes when its last consent is withdrawn, by anybody at the desk, and not before', async () => {
    const mediumId = await makeChildPicture(newsroom, null);
    const second = await consent(newsroom, mediumId, inAnHour());
    const { slug } = await publishWith(mediumId);
    const first = await newsroom.database.consent.findFirstOrThrow({ where: { mediumId, validUntil: null } });
    const one = accepted(
      await withdrawConsent(newsroom.author, { mediumId, consentId: first.id }, newsroom.database),
    );
    await settle(one.version, newsroom.database);
    expect(await shown(slug, mediumId)).toMatchObject(everywhere);
    expect(await isOpen(mediumId)).toBe(true);

    const other = accepted(
      await withdrawConsent(newsroom.author, { mediumId, consentId: second }, newsroom.database),
    );
    await settle(other.version, newsroom.database);
    expect(await shown(slug, mediumId)).toMatchObject(nowhere);
    expect(await isOpen(mediumId)).toBe(false);
    const again = accepted(
      await withdrawConsent(newsroom.author, { mediumId, consentId: second }, newsroom.database),
    );
    expect(again.version).toBeNull();
  });

  test('returns with a consent that an editor records, and not with one by an author', async () => {
    const mediumId = await makeChildPicture(newsroom, inAnHour());
    const { slug } = await publishWith(mediumId);
    await newsroom.database.consent.updateMany({ where: { mediumId }, data: { withdrawnAt: new Date() } });
    const input = { mediumId, guardian: 'Г. О.', scope: 'The portal', validUntil: null, paper: null };

    expect(refusalsOf(await recordConsent(newsroom.author, input, newsroom.database))).toEqual([
      'notAllowed',
    ]);
    expect(await shown(slug, mediumId)).toMatchObject(nowhere);
    accepted(await recordConsent(newsroom.editor, input, newsroom.database));
    expect(await shown(slug, mediumId)).toMatchObject(everywhere);
  });

  test('is told by its tag also where it is hidden, so that pages come back with it', async () => {
    const mediumId = await makeChildPicture(newsroom, inAnHour());
    const { slug } = await publishWith(mediumId);
    await newsroom.database.consent.updateMany({ where: { mediumId }, data: { withdrawnAt: new Date() } });

    expect((await shown(slug, mediumId)).tagged).toEqual([true, true]);
  });
});

describe('the answer', () => {
  test('that a child can be recognised hides a public picture, whoever gives it; an author can not take it back', async () => {
    const mediumId = await makePicture(newsroom);
    const { slug } = await publishWith(mediumId);
    const { author, editor, database } = newsroom;
    const answer = async (by: typeof author, said: 'yes' | 'no') =>
      answerChildQuestion(
        by,
        { mediumId, version: await versionOf(newsroom, mediumId), answer: said },
        database,
      );
    const { version } = accepted(await answer(author, 'yes'));
    await settle(version, database);
    expect(await shown(slug, mediumId)).toMatchObject(nowhere);
    expect(await isOpen(mediumId)).toBe(false);

    expect(refusalsOf(await answer(author, 'no'))).toEqual(['notAllowed']);
    accepted(await answer(editor, 'no'));
    expect(await shown(slug, mediumId)).toMatchObject({ cover: true, body: true, inList: true, removals: 0 });
  });

  test('carries the version that was seen', async () => {
    const mediumId = await makePicture(newsroom);
    const input = { mediumId, version: 7, answer: 'yes' as const };

    expect(refusalsOf(await answerChildQuestion(newsroom.editor, input, newsroom.database))).toEqual([
      'mediumChanged',
    ]);
  });
});

function slugCard(cardPath: string): string {
  return cardPath.replace('/media/', '').slice(0, 32);
}
