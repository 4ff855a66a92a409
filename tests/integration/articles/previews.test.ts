import { beforeAll, describe, expect, test } from 'vitest';
import { deactivateAccount } from '#lib/accounts/commands/deactivate-account';
import { reactivateAccount } from '#lib/accounts/commands/reactivate-account';
import { findArticlePreview } from '#lib/articles/admin-queries/find-article-preview';
import { findEndedPreview } from '#lib/articles/admin-queries/find-ended-preview';
import { findRevisionPreview } from '#lib/articles/admin-queries/find-revision-preview';
import { findLinkedPreview, isLinkedFile, listPreviewLinks } from '#lib/articles/admin-queries/preview-links';
import { createPreviewLink } from '#lib/articles/commands/create-preview-link';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { revokePreviewLink } from '#lib/articles/commands/revoke-preview-link';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { newId, newUnguessableName } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { withdrawConsent } from '#lib/media/commands/withdraw-consent';
import { makeAccount } from '#tests/factories/make-account';
import {
  accepted,
  makeDraft,
  makePublished,
  makeShared,
  publishDraft,
  refusalsOf,
} from '#tests/factories/make-article';
import { bodyWith, makeChildPicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import {
  beginArticle,
  firstPlace,
  makeWords,
  writeDraft,
  writeRevision,
} from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

async function makeLink(itemId: string, language: Language = 'ru') {
  const { author, database } = newsroom;
  return accepted(await createPreviewLink(author, { itemId, language }, database));
}

const seenBy = async (token: string) => (await findLinkedPreview(token, newsroom.database))?.title ?? null;

/** A picture that nothing public shows. */
async function makePicture(): Promise<{ mediumId: string; name: string }> {
  const [mediumId, baseName] = [newId(), newUnguessableName()];
  const name = `${baseName}-240.jpg`;
  const { author, database } = newsroom;
  await database.medium.create({
    data: {
      ...{ id: mediumId, kind: 'picture', baseName, originalName: newUnguessableName(), licence: 'CC0-1.0' },
      ...{ width: 240, height: 160, bytes: 1, sha256: 'x', createdById: author.accountId },
      variants: { create: { width: 240, height: 160, format: 'jpg', name, bytes: 1, sha256: 'x' } },
    },
  });
  return { mediumId, name };
}

describe('a preview at the desk', () => {
  test('shows what is being typed as its page will look, pictures that are not public included', async () => {
    const { author, database } = newsroom;
    const { mediumId, name } = await makePicture();
    const itemId = await beginArticle(newsroom);
    await writeDraft(newsroom, firstPlace(itemId, 'ky'), makeWords('Өң'));
    const shared = makeShared({ coverId: mediumId, dated: '2026-1' });
    const draft = { itemId, baseSharedRevisionId: null, draftVersion: 0, shared };
    accepted(await saveArticleSharedDraft(author, draft, database));
    const page = await findArticlePreview(author, itemId, 'ky', database);
    expect(page).toMatchObject({
      ...{
        title: 'Өң',
        path: '/ky/news/ong',
        language: 'ky',
        byline: ['Басма сөз кызматы'],
        newerSource: null,
      },
      rubric: { name: 'health ky', path: '/ky/news/rubrics/health' },
      topics: [{ name: 'transplantation ky' }],
      cover: { sources: [{ src: `/media/${name}` }] },
      dated: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(await findArticlePreview(author, itemId, 'ru', database)).toBeNull();
    expect(await findArticlePreview(author, newId(), 'ky', database)).toBeNull();
  });

  test('shows an earlier revision by its number, and none of another language', async () => {
    const { author, database } = newsroom;
    const itemId = await beginArticle(newsroom);
    const baseRevisionId = await writeRevision(newsroom, firstPlace(itemId), makeWords('First'));
    await writeRevision(newsroom, { ...firstPlace(itemId), baseRevisionId }, makeWords('Second'));
    const at = async (number: number, language: Language = 'ru') =>
      (await findRevisionPreview(author, { itemId, language }, number, database))?.title ?? null;
    expect([await at(1), await at(2), await at(3), await at(1, 'en'), await at(Number.NaN)]).toEqual([
      ...['First', 'Second', null, null, null],
    ]);
  });
});

describe('a preview link', () => {
  test('shows its pair and language to whoever holds it, and stays with that pair when the words go on', async () => {
    const { itemId, revisionIds } = await makeDraft(newsroom, { title: 'Secret' });
    const { token, expiresAt } = await makeLink(itemId);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThan(72.1);
    const place = { ...firstPlace(itemId), baseRevisionId: revisionIds.ru };
    await writeRevision(newsroom, place, makeWords('Later words'));
    const page = await findLinkedPreview(token, newsroom.database);
    expect(page).toMatchObject({ itemId, language: 'ru', title: 'Secret ru' });
  });

  test('is stored as a hash, and no other text opens anything', async () => {
    const { itemId } = await makeDraft(newsroom);
    const { token, linkId } = await makeLink(itemId);
    const row = await newsroom.database.revisionLink.findUniqueOrThrow({ where: { id: linkId } });
    expect(JSON.stringify(row)).not.toContain(token);
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    for (const other of ['', 'x', linkId, row.tokenHash, token.slice(0, -1) + last, `${token}=`, '\u0000']) {
      expect(await seenBy(other)).toBeNull();
    }
  });

  test('is over when it is revoked, whoever made it, and can’t be revoked by another article’s name', async () => {
    const { editor, database } = newsroom;
    const [one, other] = [await makeDraft(newsroom), await makeDraft(newsroom)];
    const { token, linkId } = await makeLink(one.itemId);
    const foreign = await revokePreviewLink(editor, { itemId: other.itemId, linkId }, database);
    expect(refusalsOf(foreign)).toEqual(['linkMissing']);
    expect(await seenBy(token)).not.toBeNull();
    const input = { itemId: one.itemId, linkId };
    accepted(await revokePreviewLink(editor, input, database));
    accepted(await revokePreviewLink(editor, input, database));
    expect(await seenBy(token)).toBeNull();
    expect(await listPreviewLinks(editor, one.itemId, database)).toEqual([]);
    const timeline = await database.timelineEntry.findMany({ where: { itemId: one.itemId } });
    const kinds = timeline.map(({ kind }) => kind).filter((kind) => kind.startsWith('preview'));
    expect(kinds.toSorted()).toEqual(['preview-link-made', 'preview-link-revoked']);
  });

  test('is over after its time, by the database’s clock', async () => {
    const { itemId } = await makeDraft(newsroom);
    const { token, linkId } = await makeLink(itemId);
    await newsroom.database.$executeRaw`
      update revision_link set expires_at = now() - interval '1 second' where id = ${linkId}::uuid`;
    expect(await seenBy(token)).toBeNull();
  });

  test('is over once its language is public, and not before', async () => {
    const draft = await makeDraft(newsroom, { title: 'Embargoed' });
    const { itemId, sharedRevisionId, revisionIds } = draft;
    const { editor, database } = newsroom;
    const [ru, ky] = [await makeLink(itemId), await makeLink(itemId, 'ky')];
    const soon = new Date(Date.now() + 1_500);
    const input = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru }, visibleFrom: soon };
    accepted(await publishArticle(editor, input, database));
    expect(await seenBy(ru.token)).toBe('Embargoed ru');
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(await seenBy(ru.token)).toBeNull();
    expect(await seenBy(ky.token)).toBe('Embargoed ky');
    const again = await createPreviewLink(editor, { itemId, language: 'ru' }, database);
    expect(refusalsOf(again)).toEqual(['alreadyPublic']);
  });

  test('to a change of a public article works until that is public or the article is withdrawn', async () => {
    const { itemId, revisionIds } = await makePublished(newsroom, { title: 'Live' });
    const { editor, database } = newsroom;
    const place = { ...firstPlace(itemId), baseRevisionId: revisionIds.ru };
    const baseRevisionId = await writeRevision(newsroom, place, makeWords('A change'));
    const { token } = await makeLink(itemId);
    expect(await seenBy(token)).toBe('A change');
    accepted(await withdrawArticle(editor, { itemId, reasons: { ru: 'Ошибка' } }, database));
    expect(await seenBy(token)).toBeNull();
    await writeRevision(newsroom, { ...place, baseRevisionId }, makeWords('Mended'));
    expect(await seenBy((await makeLink(itemId)).token)).toBe('Mended');
  });

  test('is over when the account that made it is closed, and stays so when that is opened again', async () => {
    const { database } = newsroom;
    const { itemId } = await makeDraft(newsroom);
    const { accountId } = await makeAccount(database, 'author');
    const boss = await makeAccount(database, 'administrator');
    const administrator = { accountId: boss.accountId, role: 'administrator' as const };
    const author = { accountId, role: 'author' as const };
    const { token } = accepted(await createPreviewLink(author, { itemId, language: 'ru' }, database));
    const other = await makeLink(itemId);
    accepted(await deactivateAccount(administrator, { accountId }, database));
    expect([await seenBy(token), await seenBy(other.token)]).toEqual([null, expect.any(String)]);
    const late = accepted(await createPreviewLink(author, { itemId, language: 'ru' }, database));
    expect(await seenBy(late.token)).toBeNull();
    accepted(await reactivateAccount(administrator, { accountId }, database));
    expect(await seenBy(token)).toBeNull();
    const ended = await database.timelineEntry.findMany({ where: { itemId, kind: 'preview-link-revoked' } });
    expect(ended.map(({ actorId }) => actorId)).toEqual([boss.accountId]);
  });

  test('is told to have ended, and led to what is public in its language, and to nothing that is not', async () => {
    const { itemId, sharedRevisionId, revisionIds } = await makeDraft(newsroom, { title: 'Ended' });
    const { editor, database } = newsroom;
    const [ru, ky] = [await makeLink(itemId), await makeLink(itemId, 'ky')];
    const told = ({ token }: { token: string }) => findEndedPreview(token, database);
    accepted(await revokePreviewLink(editor, { itemId, linkId: ru.linkId }, database));
    expect(await told(ru)).toEqual({ language: 'ru', publicPath: null });
    const input = { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } };
    const { paths } = accepted(await publishArticle(editor, input, database));
    expect(await told(ru)).toEqual({ language: 'ru', publicPath: paths.ru });
    expect(await told(ky)).toEqual({ language: 'ky', publicPath: null });
    accepted(await withdrawArticle(editor, { itemId, reasons: { ru: 'Ошибка' } }, database));
    expect(await told(ru)).toEqual({ language: 'ru', publicPath: null });
    for (const token of ['', 'x', `${ru.token}=`]) expect(await told({ token })).toBeNull();
  });

  test('opens the files that its pair shows, and no others', async () => {
    const [own, foreign] = [await makePicture(), await makePicture()];
    const { itemId } = await makeDraft(newsroom, { coverId: own.mediumId });
    const { token } = await makeLink(itemId);
    const { database } = newsroom;
    expect(await isLinkedFile(token, own.name, database)).toBe(true);
    for (const name of [foreign.name, '', '../x', `${own.name}\u0000`, 'x'.repeat(10_000)]) {
      expect(await isLinkedFile(token, name, database)).toBe(false);
    }
    expect(await isLinkedFile('x', own.name, database)).toBe(false);
  });

  test('shows a child, and hands out the files of it, only while a guardian agrees; the desk sees it all the same', async () => {
    const { author, database } = newsroom;
    const mediumId = await makeChildPicture(newsroom, null);
    const { itemId } = await makeDraft(newsroom, { coverId: mediumId, body: bodyWith(mediumId) });
    const { token } = await makeLink(itemId);
    const { name } = await database.mediumVariant.findFirstOrThrow({ where: { mediumId } });
    const shown = async () => {
      const page = await findLinkedPreview(token, database);
      const atDesk = await findArticlePreview(author, itemId, 'ru', database);
      return {
        byLink: [
          page?.cover != null,
          mediumId in (page?.pictures ?? {}),
          await isLinkedFile(token, name, database),
        ],
        atDesk: [atDesk?.cover != null, mediumId in (atDesk?.pictures ?? {})],
      };
    };
    expect(await shown()).toEqual({ byLink: [true, true, true], atDesk: [true, true] });
    const { id: consentId } = await database.consent.findFirstOrThrow({ where: { mediumId } });
    accepted(await withdrawConsent(author, { mediumId, consentId }, database));
    expect(await shown()).toEqual({ byLink: [false, false, false], atDesk: [true, true] });
  });

  test('tells nothing of other languages but the addresses that are public', async () => {
    const { author, database } = newsroom;
    const draft = await makeDraft(newsroom, { title: 'Open' });
    const { itemId, revisionIds } = draft;
    const { paths } = await publishDraft(newsroom, draft, { revisionIds: { ky: revisionIds.ky } });
    await writeDraft(
      newsroom,
      { ...firstPlace(itemId, 'en'), baseRevisionId: revisionIds.en },
      makeWords('Resigned'),
    );
    const page = await findLinkedPreview((await makeLink(itemId)).token, database);
    expect(page?.languagePaths).toEqual({
      ky: { path: paths.ky, isTranslated: true },
      ru: { path: '/ru/news/open-ru', isTranslated: true },
      en: { path: '/en/news/article', isTranslated: false },
    });
    const atDesk = await findArticlePreview(author, itemId, 'ru', database);
    expect(atDesk?.languagePaths.en).toEqual({ path: '/en/news/resigned', isTranslated: true });
  });

  test('needs words that were saved', async () => {
    const itemId = await beginArticle(newsroom);
    await writeDraft(newsroom, firstPlace(itemId), makeWords('Typed only'));
    const { author, database } = newsroom;
    const refuse = async (input: { itemId: string; language: Language }) =>
      refusalsOf(await createPreviewLink(author, input, database));
    expect(await refuse({ itemId, language: 'ru' })).toEqual(['revisionMissing']);
    expect(await refuse({ itemId: newId(), language: 'ru' })).toEqual(['itemMissing']);
    expect(await refuse({ itemId, language: 'fr' as Language })).toEqual(['itemMissing']);
  });
});
