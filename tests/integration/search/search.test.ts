import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import type { Language } from '#lib/core/languages';
import { fileForSearch } from '#lib/jobs/effects';
import { searchPortal } from '#lib/search/public-queries';
import { type Question, readQuestion } from '#lib/search/search';
import { accepted, makeBody, makeDraft, makePublished } from '#tests/factories/make-article';
import { inAll, makeProgramme, makePublicEvent, makeSession, releaseNext } from '#tests/factories/make-event';
import { makeHelpPlaceShared, makePublicHelpPlace } from '#tests/factories/make-help-place';
import { makePublicMilestone } from '#tests/factories/make-milestone';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

function ask(text: string, language: Language = 'ru', more: Partial<Question> = {}) {
  const question = readQuestion((name) => (name === 'q' ? text : ''), language);
  return searchPortal({ ...question, ...more }, newsroom.database);
}

/** The titles that a search shows, kind by kind. */
async function titlesOf(text: string, language: Language = 'ru', more: Partial<Question> = {}) {
  const { groups } = await ask(text, language, more);
  return groups.flatMap(({ hits }) => hits.map(({ title }) => title.map((part) => part.text).join('')));
}

describe('what is published', () => {
  test('is found by other forms of its words, in its title, summary and text, and only in its language', async () => {
    await makePublished(newsroom, { title: 'Лечение детей', body: makeBody('Врачи из Оша обучались.') });
    expect(await titlesOf('лечением')).toEqual(['Лечение детей ru']);
    expect(await titlesOf('врачам')).toEqual(['Лечение детей ru']);
    expect(await titlesOf('лечение врачи')).toEqual(['Лечение детей ru']);
    expect(await titlesOf('лечение космос')).toEqual([]);
    await makePublished(newsroom, { title: 'Балдардын ооруканасы', body: makeBody('Бейтаптарга жардам.') });
    expect(await titlesOf('ооруканага', 'ky')).toEqual(['Балдардын ооруканасы ky']);
    expect(await titlesOf('бейтап', 'ky')).toEqual(['Балдардын ооруканасы ky']);
    expect(await titlesOf('doctors', 'en')).toEqual([]);
  });

  test('is found by who types Kyrgyz without its letters, after what is written as it was typed', async () => {
    await makePublished(newsroom, { title: 'Үмүт үйү' });
    await makePublished(newsroom, { title: 'Умут жылдызы' });
    expect(await titlesOf('умут', 'ky')).toEqual(['Умут жылдызы ky', 'Үмүт үйү ky']);
    expect(await titlesOf('умуттун', 'ky')).toHaveLength(2);
    expect(await titlesOf('үмүткө', 'ky')).toContain('Үмүт үйү ky');
  });

  test('is found with е for ё, without accents, and with a slip', async () => {
    await makePublished(newsroom, { title: 'Ребёнок и онкология' });
    expect(await titlesOf('ребенок')).toEqual(['Ребёнок и онкология ru']);
    const answer = await ask('онкалогия');
    expect(answer.isOfSimilarWords).toBe(true);
    expect(answer.groups[0]?.hits[0]?.title.filter(({ isHit }) => isHit)).toEqual([
      { text: 'онкология', isHit: true },
    ]);
    expect((await ask('ребнеок')).groups[0]?.total).toBe(1);
    expect((await ask('кжрвщпф')).groups).toEqual([]);
  });

  test('in another language alone is told with the language', async () => {
    const draft = await makeDraft(newsroom, { title: 'Телемедицина' });
    const { itemId, sharedRevisionId, revisionIds } = draft;
    const { publishArticle } = await import('#lib/articles/commands/publish-article');
    accepted(
      await publishArticle(
        newsroom.editor,
        { itemId, sharedRevisionId, revisionIds: { ru: revisionIds.ru } },
        newsroom.database,
      ),
    );
    const answer = await ask('телемедицина', 'ky');
    expect(answer.groups).toEqual([]);
    expect(answer.elsewhere).toEqual([{ language: 'ru' }]);
  });

  test('shows where its words stand, also deep in the text', async () => {
    const text = `${'Слово за словом. '.repeat(60)}Здесь говорят о нейробластоме у малышей. ${'И дальше. '.repeat(60)}`;
    await makePublished(newsroom, { title: 'Долгий рассказ', body: makeBody(text) });
    const { groups } = await ask('нейробластома');
    const [hit] = groups[0]?.hits ?? [];
    expect(hit?.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'нейробластоме', isHit: true }]);
    expect(hit?.excerpt.map((part) => part.text).join('').length).toBeLessThan(400);
    expect(hit?.excerpt[0]?.text.startsWith('… ')).toBe(true);
  });

  test('is narrowed down by kind and year', async () => {
    await makePublished(newsroom, { title: 'Регистр прошлый', dated: '2024-03-01' });
    await makePublished(newsroom, { title: 'Регистр нынешний', dated: '2026-03-01' });
    expect(await titlesOf('регистр', 'ru', { year: 2024 })).toEqual(['Регистр прошлый ru']);
    expect(await titlesOf('регистр', 'ru', { kind: 'event' })).toEqual([]);
    const page = await ask('регистр', 'ru', { kind: 'article', page: 2 });
    expect(page.groups).toMatchObject([{ total: 2, hits: [] }]);
  });

  test('is found by the words that families use, by both spellings, and by surnames in any form', async () => {
    await makePublished(newsroom, { title: 'Первые признаки', body: makeBody('Врач осмотрел ребёнка.') });
    expect(await titlesOf('симптомы')).toEqual(['Первые признаки ru']);
    expect(await titlesOf('доктор ребёнок')).toEqual(['Первые признаки ru']);
    await makePublished(newsroom, { title: 'Paediatric WHO guidance of the World Health Organization' });
    expect(await titlesOf('pediatric', 'en')).toHaveLength(1);
    expect(await titlesOf('WHO', 'en')).toHaveLength(1);
    await makePublished(newsroom, { title: 'Доклад Исакова' });
    expect(await titlesOf('исаков')).toEqual(['Доклад Исакова ru']);
    await makePublished(newsroom, { title: 'Говорит Асанов' });
    expect(await titlesOf('асанова')).toEqual(['Говорит Асанов ru']);
  });
});

describe('what is not visible', () => {
  test('is found from its moment on and no longer than until its end, by the database’s clock', async () => {
    const soon = new Date(Date.now() + 1_500);
    await makePublished(newsroom, { title: 'Эмбарго снято' }, { visibleFrom: soon });
    await makePublished(newsroom, { title: 'Эмбарго кончилось' }, { visibleUntil: soon });
    expect(await titlesOf('эмбарго')).toEqual(['Эмбарго кончилось ru']);
    await expect.poll(() => titlesOf('эмбарго'), { timeout: 5_000 }).toEqual(['Эмбарго снято ru']);
  });

  test('drafts are never found, and what is withdrawn is gone at once, its words too', async () => {
    await makeDraft(newsroom, { title: 'Черновичок' });
    expect(await titlesOf('черновичок')).toEqual([]);
    const { itemId } = await makePublished(newsroom, { title: 'Отозванница' });
    expect(await titlesOf('отозванница')).toEqual(['Отозванница ru']);
    accepted(
      await withdrawArticle(newsroom.editor, { itemId, reasons: { ru: 'Ошибка' } }, newsroom.database),
    );
    expect(await titlesOf('отозванница')).toEqual([]);
    const kept = await newsroom.database.searchWord.count({
      where: { lexeme: { startsWith: 'отозван' }, language: 'ru' },
    });
    expect(kept).toBe(0);
  });
});

describe('every kind', () => {
  test('is found: events with place and programme, people with posts, organisations, milestones', async () => {
    const organisationId = await makeOrganisation(newsroom, 'vetlanga', 'Ветланга');
    await makePerson(newsroom, {
      names: { ru: 'Бермет Ветлангина' },
      appointments: [post(organisationId, 'ветланга-эксперт')],
    });
    await makePublicMilestone(newsroom, { title: 'Ветланга к 2030 году' });
    const { itemId } = await makePublicEvent(newsroom, { title: 'Съезд' });
    await releaseNext(
      newsroom,
      itemId,
      makeProgramme([makeSession('one', { title: inAll('Ветланга утром') })]),
    );
    await fileForSearch(newsroom.database);
    const { groups } = await ask('ветланга');
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['event', 1],
      ['milestone', 1],
      ['person', 1],
      ['organisation', 1],
    ]);
  });

  test('is found: places of help with town, address, hours, what to bring and costs, each in its language', async () => {
    const only = (ru: string) => ({ ...makeHelpPlaceShared().town, ru });
    await makePublicHelpPlace(newsroom, {
      ...{ title: 'Приёмная', town: only('Балыкчы'), address: only('Улица Подсолнухов, 7') },
      ...{ hours: only('По четвергам'), bring: only('Свидетельство'), costs: only('Безвозмездно') },
    });
    for (const word of ['балыкчы', 'подсолнухов', 'четвергам', 'свидетельство', 'безвозмездно'])
      expect(await titlesOf(word), word).toEqual(['Приёмная ru']);
    expect(await titlesOf('подсолнухов', 'en')).toEqual([]);
  });
});

describe('a search', () => {
  test('that can’t be made says why', async () => {
    expect((await ask('   ')).groups).toEqual([]);
    expect((await ask('!?.,;:«»')).trouble).toBe('noWords');
    expect((await ask('и в на')).trouble).toBe('onlyCommonWords');
    expect((await ask('жана менен', 'ky')).trouble).toBe('onlyCommonWords');
    expect((await ask('а'.repeat(100_000))).trouble).toBe('tooLong');
    expect((await ask(`'; drop table item; -- \u0000\u0007 <b> & | ! ( : * \\`)).trouble).toBe(null);
  });
});
