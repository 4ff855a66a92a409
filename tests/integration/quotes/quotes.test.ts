import { beforeAll, describe, expect, test } from 'vitest';
import { articlePath } from '#lib/articles/article-paths';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { listQuoteChoices } from '#lib/quotes/admin-queries';
import { dateQuote } from '#lib/quotes/commands/date-quote';
import { findQuoteByKey, listQuotesOf } from '#lib/quotes/public-queries';
import { accepted, makeDraft, makePublished, publishDraft, refusalsOf } from '#tests/factories/make-article';
import {
  type MadePerson,
  makeOrganisation,
  makePerson,
  makeStatements,
  post,
} from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

let newsroom: Newsroom;
let aida: MadePerson;

beforeAll(async () => {
  newsroom = await makeNewsroom();
  const ministry = await makeOrganisation(newsroom, 'ministry');
  aida = await makePerson(newsroom, {
    appointments: [
      post(ministry, 'Deputy', { heldUntil: '2026-03' }),
      post(ministry, 'Minister', { heldFrom: '2026-04', attestedOn: '2026-04-01' }),
    ],
  });
});

const quotesOf = async (language: 'ky' | 'ru' | 'en', personId = aida.itemId) =>
  (await listQuotesOf(language, personId, articlePath, newsroom.database)).quotes;

const find = (key: string | undefined, language: 'ky' | 'ru' | 'en' = 'ru') =>
  findQuoteByKey(language, key ?? '', articlePath, newsroom.database);

const said = (personId: string, id = 's1', text = 'Дети будут жить') =>
  makeStatements({ id, personId, text, language: 'ru' });

describe('a quote', () => {
  test('has the post that was held on that day, whatever was published since', async () => {
    const body = said(aida.itemId);
    await makePublished(newsroom, { title: 'Report', dated: '2026-02-18', body });
    const [quote] = await quotesOf('ru');
    expect(quote).toMatchObject({
      ...{ saidOn: '2026-02-18', speaker: { post: 'Deputy ru' }, sources: [{ title: 'Report ru' }] },
    });
    const answer = await find(quote?.key);
    expect(answer).toMatchObject({
      ...{ status: 'found', view: { speaker: { post: 'Deputy ru' }, path: `/ru/quotes/${quote?.key}` } },
    });
  });

  test('that was said on another day than its text tells of has the post of that day', async () => {
    const { author, editor, database } = newsroom;
    await makePublished(newsroom, { dated: '2026-09-01', body: said(aida.itemId, 's2', 'Позже') });
    const dated = async () => (await quotesOf('ru')).find(({ saidOn }) => saidOn !== '2026-02-18');
    expect(await dated()).toMatchObject({ saidOn: '2026-09-01', speaker: { post: 'Minister ru' } });
    const where = { key: (await dated())?.key ?? '' };
    const { id: quoteId } = await database.quote.findUniqueOrThrow({ where });
    const input = { itemId: aida.itemId, quoteId, saidOn: '2025-12' };
    expect(refusalsOf(await dateQuote(author, input, database))).toEqual(['notAllowed']);
    expect(refusalsOf(await dateQuote(editor, { ...input, saidOn: '2025-13' }, database))).toEqual([
      'dateShape',
    ]);
    const { itemId } = await makePerson(newsroom);
    expect(refusalsOf(await dateQuote(editor, { ...input, itemId }, database))).toEqual(['quoteMissing']);
    accepted(await dateQuote(editor, input, database));
    expect(await dated()).toMatchObject({ saidOn: '2025-12', speaker: { post: 'Deputy ru' } });
  });

  test('keeps its address through changes, and is gone when nothing public tells it any more', async () => {
    const { editor, database } = newsroom;
    const person = await makePerson(newsroom);
    const article = await makePublished(newsroom, { body: said(person.itemId) });
    const [before] = await quotesOf('ru', person.itemId);
    await database.$executeRaw`update publication set visible_until = now() where item_id = ${article.itemId}::uuid`;
    await publishDraft(newsroom, article);
    expect((await quotesOf('ru', person.itemId)).map(({ key }) => key)).toEqual([before?.key]);
    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Mistake' };
    accepted(await withdrawArticle(editor, { itemId: article.itemId, reasons }, database));
    expect(await find(before?.key)).toMatchObject({ status: 'withdrawn' });
    expect(await quotesOf('ru', person.itemId)).toEqual([]);
  });

  test('that nobody published is not there', async () => {
    const person = await makePerson(newsroom);
    await makeDraft(newsroom, { body: said(person.itemId) });
    const later = await makeDraft(newsroom, { body: said(person.itemId) });
    await publishDraft(newsroom, later, { visibleFrom: new Date(Date.now() + 3_600_000) });
    expect(await quotesOf('ru', person.itemId)).toEqual([]);
    const scheduled = await newsroom.database.quote.findFirst({ where: { personId: person.itemId } });
    expect(await find(scheduled?.key)).toBeNull();
    expect(await find('nothing')).toBeNull();
  });

  test('that another article tells too is one quote, read where it was told first', async () => {
    const person = await makePerson(newsroom);
    await makePublished(newsroom, { title: 'First', dated: '2026-02-18', body: said(person.itemId) });
    const { id: quoteId } = await newsroom.database.quote.findFirstOrThrow({
      where: { personId: person.itemId },
    });
    const again = makeStatements({ id: 's9', personId: person.itemId, quoteId, text: 'Дети будут жить' });
    await makePublished(newsroom, { title: 'Second', dated: '2026-09-01', body: again });
    expect(await quotesOf('ru', person.itemId)).toMatchObject([
      { saidOn: '2026-02-18', sources: [{ title: 'First ru' }, { title: 'Second ru' }] },
    ]);
  });

  test('of another person than the statement names is not taken for theirs', async () => {
    const [one, other] = [await makePerson(newsroom), await makePerson(newsroom)];
    await makePublished(newsroom, { body: said(one.itemId) });
    const { id: quoteId } = await newsroom.database.quote.findFirstOrThrow({
      where: { personId: one.itemId },
    });
    await makePublished(newsroom, {
      body: makeStatements({ id: 's2', personId: other.itemId, quoteId, text: 'Другие слова' }),
    });
    expect(await quotesOf('ru', one.itemId)).toHaveLength(1);
    expect(await quotesOf('ru', other.itemId)).toMatchObject([{ sources: [{}] }]);
  });
});

describe('a translated quote', () => {
  test('always comes with the words as they were said, from what is public in their language', async () => {
    const person = await makePerson(newsroom);
    const { itemId } = person;
    const draft = await makeDraft(newsroom, { body: said(itemId) });
    const { database } = newsroom;
    const english = said(itemId, 's1', 'The children will live');
    await database.$transaction(async (transaction) => {
      await transaction.$executeRaw`set local umut.redaction = 'on'`;
      await transaction.$executeRaw`
        update revision set body = ${JSON.stringify(english)}::jsonb where id = ${draft.revisionIds.en}::uuid`;
    });
    await publishDraft(newsroom, draft);
    const [quote] = await quotesOf('ru', itemId);
    expect(await find(quote?.key, 'en')).toMatchObject({
      view: { statement: { attrs: { language: 'ru', original: 'Дети будут жить' } } },
    });
    expect(await find(quote?.key)).toMatchObject({ view: { statement: { attrs: { original: null } } } });
  });

  test('says where it can be read, in a language in which it was not published', async () => {
    const { itemId } = await makePerson(newsroom);
    const draft = await makeDraft(newsroom, { body: said(itemId) });
    await publishDraft(newsroom, draft, { revisionIds: { ru: draft.revisionIds.ru } });
    const [quote] = await quotesOf('ru', itemId);
    expect(await find(quote?.key, 'ky')).toMatchObject({
      ...{ status: 'untranslated', view: { available: [{ language: 'ru' }] } },
    });
  });
});

describe('quotes to insert into a text', () => {
  test('are those of the person, once each, in the language of the text where they were published in it', async () => {
    const { author, database } = newsroom;
    const { itemId } = await makePerson(newsroom);
    await makePublished(newsroom, { dated: '2026-02-18', body: said(itemId) });
    await makePublished(newsroom, { body: said(itemId, 's7', 'Другие слова') });
    const choices = await listQuoteChoices(author, itemId, 'en', database);
    expect(choices?.map(({ words }) => words)).toEqual(['Другие слова', 'Дети будут жить']);
    expect(choices?.at(-1)).toMatchObject({
      ...{ wordsIn: 'en', saidOn: '2026-02-18', told: { manner: 'verbatim', language: 'ru' } },
    });
    expect(await listQuoteChoices(author, newsroom.editor.accountId, 'en', database)).toBeNull();
  });
});
