import { expect, test } from 'vitest';
import { findRedactionPreview } from '#lib/articles/admin-queries/find-redaction-preview';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { accepted, makePublished, refusalsOf } from '#tests/factories/make-article';
import { makePicture } from '#tests/factories/make-medium';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { makeSpeakerLink, proposeBy } from '#tests/factories/make-speaker-link';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
process.env['SECRET_KEY'] = 'a secret of at least thirty-two bytes';
const newsroom = await makeNewsroom();
const { administrator, editor, database } = newsroom;

test('the preview names posts, proposals, reasons, organisations and pictures that hold the words too, and where', async () => {
  const words = 'Касымов';
  const { itemId } = await makeNamedArticle(newsroom, words);
  const named = await makeOrganisation(newsroom, 'a-fund', `Фонд «${words}»`);
  const keyed = await makeOrganisation(newsroom, 'kasymov-fund', 'Фонд');
  const appointments = [post(keyed, `Помощник, ${words}`)];
  const { itemId: personId } = await makePerson(newsroom, { appointments });
  const { token } = await makeSpeakerLink(newsroom, personId);
  accepted(await proposeBy(newsroom, token, { other: `Мой врач ${words}` }));
  const { itemId: withdrawnId } = await makePublished(newsroom, { title: 'Другой' });
  const reasons = { ru: `Просит ${words}`, ky: 'Суроо', en: 'Asked' };
  accepted(await withdrawArticle(editor, { itemId: withdrawnId, reasons }, database));
  const text = { alt: `Рисует ${words}`, credit: 'Umut' };
  const mediumId = await makePicture(newsroom, { texts: { ky: text, ru: text, en: text } });

  const { elsewhere } = accepted(await findRedactionPreview(administrator, { itemId, words }, database));
  const found = elsewhere.map(({ id, kind, places }) => ({ id, kind, places }));
  expect(found).toEqual([
    { id: personId, kind: 'person', places: ['posts', 'proposals'] },
    { id: withdrawnId, kind: 'article', places: ['reasons'] },
    { id: named, kind: 'organisation', places: ['names'] },
    { id: keyed, kind: 'organisation', places: ['address'] },
    { id: mediumId, kind: 'medium', places: ['pictures'] },
  ]);
});

test('words with characters that no text holds are looked for without them', async () => {
  const words = 'Темирбек Сатаров';
  const { itemId } = await makePublished(newsroom, { title: words });
  const hostile = 'Темир\0бек\u0007 Сатаров';
  const preview = accepted(await findRedactionPreview(administrator, { itemId, words: hostile }, database));
  expect(preview.count).toBeGreaterThan(0);
  const empty = await findRedactionPreview(administrator, { itemId, words: '\0\0\0\0' }, database);
  expect(refusalsOf(empty)).toEqual(['wordsToRedact']);
  const input = { itemId, words: hostile, reason: 'Просьба семьи', count: preview.count };
  expect(accepted(await redactArticle(administrator, input, database)).count).toBe(preview.count);
});
