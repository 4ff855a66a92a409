import { beforeAll, describe, expect, test } from 'vitest';
import { articlePath } from '#lib/articles/article-paths';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { listReports } from '#lib/articles/list-public-queries';
import { newId } from '#lib/core/ids';
import { findEventRedaction } from '#lib/events/admin-queries/find-event-redaction';
import { listSessionChoices } from '#lib/events/admin-queries/list-session-choices';
import { changeEventTimes } from '#lib/events/commands/change-event-times';
import { cloneEvent } from '#lib/events/commands/clone-event';
import { redactEvent } from '#lib/events/commands/redact-event';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { withdrawProgramme } from '#lib/events/commands/withdraw-programme';
import { findEventBySlug } from '#lib/events/public-queries';
import { withConnection } from '#lib/platform/db/connection';
import { blockText } from '#lib/publishing/body/block-text';
import { listQuotesAt } from '#lib/quotes/public-queries';
import { accepted, makePublished, refusalsOf, slugOf } from '#tests/factories/make-article';
import {
  inAll,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
  zone,
} from '#tests/factories/make-event';
import { makeDocument } from '#tests/factories/make-medium';
import { makeOrganisation, makePerson, makeStatements, post } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { rowsThatSay } from '#tests/support/traces';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

describe('what belongs to an event', () => {
  test('its reports are the articles that say so, and their publication makes its page stale', async () => {
    const { itemId: eventId } = await makePublicEvent(newsroom);
    const article = await makePublished(newsroom, { eventId });
    const { cards, freshness } = await listReports('ru', eventId, newsroom.database);
    expect(cards.map(({ itemId }) => itemId)).toEqual([article.itemId]);
    const change = await newsroom.database.contentChange.findFirstOrThrow({ orderBy: { version: 'desc' } });
    expect(change.tags).toContain(freshness.tags.find((tag) => tag.startsWith('reports:')));
  });

  test('what its reports quote is said there in their order, as long as a report is public', async () => {
    const { editor, database } = newsroom;
    const { itemId: eventId } = await makePublicEvent(newsroom);
    const ministry = await makeOrganisation(newsroom, `ministry-${eventId}`);
    const { itemId: personId } = await makePerson(newsroom, { appointments: [post(ministry, 'Deputy')] });
    const body = makeStatements(
      { id: 's1', personId, text: 'Сначала лечение' },
      { id: 's2', personId, text: 'Затем возвращение домой' },
    );
    const report = await makePublished(newsroom, { eventId, body, title: 'Report of it' });
    await makePublished(newsroom, { body: makeStatements({ id: 's1', personId, text: 'О другом' }) });
    const said = () => listQuotesAt('ru', eventId, articlePath, database);
    const { quotes, freshness } = await said();
    expect(quotes.map(({ statement, sources }) => [blockText(statement), sources[0]?.title])).toEqual([
      ['Сначала лечение', 'Report of it ru'],
      ['Затем возвращение домой', 'Report of it ru'],
    ]);
    expect(quotes[0]?.speaker).toMatchObject({ post: 'Deputy ru' });
    expect(freshness.tags).toContain(`reports:${eventId}:ru`);
    const reasons = { ru: 'Out of date' };
    accepted(await withdrawArticle(editor, { itemId: report.itemId, reasons }, database));
    expect((await said()).quotes).toEqual([]);
  });

  test('documents of a session stand with it once it is released, and with the event where it is gone', async () => {
    const mediumId = await makeDocument(newsroom, 'slides.pdf');
    const event = await makePublicEvent(newsroom, { materials: [{ mediumId, sessionId: 'one' }] });
    const [one, two] = [makeSession('one'), makeSession('two')];
    const shown = async () => {
      const answer = await findEventBySlug('ru', slugOf(event.paths.ru), undefined, newsroom.database);
      const view = answer?.status === 'found' ? answer.view : expect.fail('it is not there');
      const sessions = view.programme?.days.flatMap((day) => day.sessions) ?? [];
      return [view.materials.length, sessions.map(({ id, materials }) => [id, materials.length])];
    };
    expect(await shown()).toEqual([0, []]);
    await releaseNext(newsroom, event.itemId, makeProgramme([two]));
    expect(await shown()).toEqual([0, [['two', 0]]]);
    await releaseNext(newsroom, event.itemId, makeProgramme([one, two]));
    const released = [
      ['one', 1],
      ['two', 0],
    ];
    expect(await shown()).toEqual([0, released]);
    const { author, database } = newsroom;
    expect(await listSessionChoices(author, event.itemId, database)).toMatchObject([
      { sessionId: 'one', day: one.day, startsAt: one.startsAt, title: one.title },
      { sessionId: 'two' },
    ]);
    await releaseNext(newsroom, event.itemId, makeProgramme([two]));
    expect(await shown()).toEqual([1, [['two', 0]]]);
    const { editor } = newsroom;
    const { number } = await database.programmeRelease.findFirstOrThrow({
      where: { eventId: event.itemId },
      orderBy: { number: 'desc' },
    });
    const taken = { eventId: event.itemId, number, reason: inAll('A mistake') };
    accepted(await withdrawProgramme(editor, taken, database));
    expect(await shown()).toEqual([0, []]);
  });

  test('another date is read by the clock of its zone, and the one before stays with its reason', async () => {
    const { author, database } = newsroom;
    const { itemId, sharedRevisionId: baseId } = await makePublicEvent(newsroom);
    const times = (time: string) => ({
      kind: 'timed' as const,
      zone: 'Europe/Berlin',
      start: { date: '2026-03-29', time },
      end: null,
    });
    const input = { itemId, baseId, reason: inAll('The hall was taken') };
    expect(refusalsOf(await changeEventTimes(author, { ...input, times: times('02:30') }, database))).toEqual(
      ['timeSkipped'],
    );
    const saved = accepted(await changeEventTimes(author, { ...input, times: times('10:00') }, database));
    const again = accepted(await changeEventTimes(author, { ...input, times: times('10:00') }, database));
    expect(again).toEqual(saved);
    const completed = { ky: '', ru: '', en: 'The hall was flooded' };
    const mended = { ...input, baseId: saved.sharedRevisionId, times: times('10:00'), reason: completed };
    const { sharedRevisionId } = accepted(await changeEventTimes(author, mended, database));
    const later = await database.sharedRevision.findUniqueOrThrow({ where: { id: sharedRevisionId } });
    expect(later.content).toMatchObject({
      earlier: [{ reason: { ru: 'The hall was taken ru', en: 'The hall was flooded' } }],
    });
    const row = await database.sharedRevision.findUniqueOrThrow({ where: { id: saved.sharedRevisionId } });
    expect(row.content).toMatchObject({
      when: { startsAt: '2026-03-29T08:00:00.000Z', endsAt: null },
      earlier: [{ when: { zone }, reason: { en: 'The hall was taken en' } }],
    });
    expect(refusalsOf(await changeEventTimes(author, { ...input, times: times('11:00') }, database))).toEqual(
      ['savedMeanwhile'],
    );
  });

  test('words that must go are taken out of its programmes too, released or not', async () => {
    const { administrator, author, database, url } = newsroom;
    const said = 'Айсулуу Токтогулова';
    const { itemId: eventId } = await makePublicEvent(newsroom, { audience: inAll(said) });
    const content = makeProgramme([makeSession('one', { abstract: inAll(said) })]);
    await releaseNext(newsroom, eventId, content);
    const newer = makeProgramme([makeSession('two', { title: inAll(said) })]);
    accepted(await saveProgramme(author, { eventId, version: 1, content: newer }, database));
    const rows = () => withConnection(url, (client) => rowsThatSay(client, said));
    expect((await rows()).length).toBeGreaterThan(2);
    accepted(
      await redactEvent(administrator, { itemId: eventId, words: said, reason: 'Просьба семьи' }, database),
    );
    expect(await rows()).toEqual([]);
    const left = await database.programmeRelease.findFirstOrThrow({ where: { eventId } });
    expect(left.content).toMatchObject({ sessions: [{ id: 'one', abstract: { ru: '[…] ru' } }] });
  });

  test('words that must go are found in its clone too, are taken out of its addresses, and a key that says them is told', async () => {
    const { administrator, author, database } = newsroom;
    const said = 'Kasymov';
    const place = { key: 'kasymov-house', name: inAll(`${said} house`), address: inAll(''), mapUrl: null };
    const url = `https://umut.example/${said}`;
    const { itemId } = await makePublicEvent(newsroom, { place, onlineUrl: url, streamUrl: `${url}/2` });
    const clone = { itemId, cloneId: newId(), firstDay: '2027-02-18' };
    accepted(await cloneEvent(author, clone, database));
    const input = { itemId, words: said };
    const preview = accepted(await findEventRedaction(administrator, input, database));
    expect(preview.keys).toEqual(['kasymov-house']);
    expect(preview.elsewhere).toMatchObject([{ id: clone.cloneId, kind: 'event', places: ['shared'] }]);
    accepted(await redactEvent(administrator, { ...input, reason: 'Просьба семьи' }, database));
    const { content } = await database.sharedRevision.findFirstOrThrow({ where: { itemId } });
    expect(content).toMatchObject({
      onlineUrl: null,
      streamUrl: null,
      place: { name: { ru: '[…] house ru' } },
    });
  });
});
