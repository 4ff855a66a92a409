import { beforeAll, describe, expect, test } from 'vitest';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { createReport } from '#lib/articles/commands/create-report';
import { newId } from '#lib/core/ids';
import { languages } from '#lib/core/languages';
import { findEventOutline } from '#lib/events/admin-queries/find-event-outline';
import { redactEvent } from '#lib/events/commands/redact-event';
import type { EventShared } from '#lib/events/event';
import type { Session } from '#lib/events/programme';
import { mergeOrganisations } from '#lib/organisations/commands/merge-organisations';
import type { Actor } from '#lib/publishing/actor';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { inAll, makeProgramme, makePublicEvent, makeSession, releaseNext } from '#tests/factories/make-event';
import { makeOrganisation } from '#tests/factories/make-person';
import { makeSpeaker } from '#tests/factories/make-speaker';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { reportShared } from '../../../app/[locale]/admin/articles/new/report/report-shared.ts';
import { reportWords } from '../../../app/[locale]/admin/articles/new/report/report-words.ts';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

async function makeHeldEvent(sessions: Session[] = [], shared: Partial<EventShared> = {}): Promise<string> {
  const { itemId } = await makePublicEvent(newsroom, { title: 'Congress', ...shared });
  if (sessions.length > 0) await releaseNext(newsroom, itemId, makeProgramme(sessions));
  return itemId;
}

async function inputFor(eventId: string, actor: Actor = newsroom.author) {
  const outline = await findEventOutline(actor, eventId, newsroom.database);
  if (!outline) expect.fail('there is no such event');
  const words = {
    ky: reportWords(outline, 'ky'),
    ru: reportWords(outline, 'ru'),
    en: reportWords(outline, 'en'),
  };
  const shared = reportShared(outline, 'ru');
  const event = { eventId, eventRedactions: outline.redactions };
  return { itemId: newId(), ...event, sourceLanguage: 'ru' as const, shared, words };
}

/** What a draft says, block by block. */
function textsOf(body: unknown): string[] {
  const textOf = (node: unknown): string => {
    const { text = '', content = [] } = node as { text?: string; content?: unknown[] };
    return text + content.map(textOf).join('|');
  };
  return (body as { content: unknown[] }).content.map(textOf);
}

describe('a report of an event', () => {
  test('begins in every language with what is recorded, block for block the same', async () => {
    const { author, database } = newsroom;
    const personId = await makeSpeaker(newsroom, 'Aida');
    const people = [{ personId, role: 'moderator' as const }];
    const sessions = [makeSession('one', { roomId: 'large', people }), makeSession('tea', { kind: 'break' })];
    const eventId = await makeHeldEvent(sessions);
    const { itemId } = accepted(await createReport(author, await inputFor(eventId), database));
    const draft = await findArticleDraft(author, itemId, database);
    if (!draft) expect.fail('there is no draft');
    expect(draft.languages.en.words.title).toBe('Report: Congress en');
    expect(draft.languages.ru.words.title).toBe('Итоги: Congress ru');
    expect(draft.languages.ky.words.title).toBe('Жыйынтыгы: Congress ky');
    expect(textsOf(draft.languages.en.words.body)).toEqual([
      'When: 18 February 2026, 10:00–11:00 (Bishkek time (UTC+6)). Where: Bishkek en, Street 1 en.',
      'Programme',
      'Session one en',
      '10:00–10:30, Large hall en',
      'Aida en, Head en (moderator)',
    ]);
    const idsIn = languages.map((language) =>
      draft.languages[language].words.body.content.map(({ attrs }) => attrs.id),
    );
    expect(idsIn[1]).toEqual(idsIn[0]);
    expect(idsIn[2]).toEqual(idsIn[0]);
    for (const language of languages) expect(draft.languages[language].changed).toEqual([]);
  });

  test('says of an event that did not take place that it did not, and why, and tells no programme', async () => {
    const eventId = await makeHeldEvent([makeSession('one')], {
      status: 'cancelled',
      statusReason: inAll('Quarantine'),
    });
    const { words } = await inputFor(eventId);
    expect(words.en.title).toBe('Cancelled: Congress en');
    expect(words.ru.title).toBe('Отменено: Congress ru');
    expect(textsOf(words.en.body)).toEqual([
      'The event was cancelled. It was planned for: 18 February 2026, 10:00–11:00 (Bishkek time (UTC+6)). Planned place: Bishkek en, Street 1 en.',
      'Reason: Quarantine en',
    ]);
  });

  test('is linked to its event, dated by it, names its people, and has its public page as source', async () => {
    const { author, database } = newsroom;
    const personId = await makeSpeaker(newsroom, 'Bakyt');
    const eventId = await makeHeldEvent([makeSession('one', { people: [{ personId, role: 'speaker' }] })]);
    const { itemId } = accepted(await createReport(author, await inputFor(eventId), database));
    const draft = await findArticleDraft(author, itemId, database);
    expect(draft?.shared).toMatchObject({
      ...{ eventId, dated: '2026-02-18', peopleIds: [personId], topics: ['transplantation'], byline: [] },
      sources: [{ title: 'Congress ru', url: expect.stringMatching(/\/ru\/events\/congress-ru/) }],
    });
    expect(await database.publication.count({ where: { itemId } })).toBe(0);
  });

  test('tells no session that was not released, and nothing that nobody wrote', async () => {
    const noTexts = { ky: '', ru: '', en: '' };
    const eventId = await makeHeldEvent([], {
      when: { kind: 'day', on: '2026-02-18', zone: 'Asia/Bishkek' },
    });
    await newsroom.database.programme.create({
      data: {
        ...{ eventId, digest: 'x', accountId: newsroom.author.accountId },
        content: makeProgramme([makeSession('secret')]),
      },
    });
    const { words } = await inputFor(eventId);
    expect(textsOf(words.en.body)).toEqual([
      'When: 18 February 2026, time not given. Where: Bishkek en, Street 1 en.',
    ]);
    const title = { ...noTexts, ru: 'Итоги года' };
    const other = await makeHeldEvent([makeSession('one', { title, startsAt: null, endsAt: null })]);
    const { words: said } = await inputFor(other);
    expect(textsOf(said.ru.body).slice(1)).toEqual(['Программа', 'Итоги года']);
    expect(textsOf(said.ky.body).slice(1)).toEqual(['Программа', '']);
  });

  test('names an organiser that was merged by the record that took over, once', async () => {
    const { editor, author, database } = newsroom;
    const [fromId, intoId] = [await makeOrganisation(newsroom), await makeOrganisation(newsroom, 'kept')];
    accepted(await mergeOrganisations(editor, { organisationId: fromId, version: 1, intoId }, database));
    const eventId = await makeHeldEvent([], { organiserIds: [fromId, intoId] });
    const outline = await findEventOutline(author, eventId, database);
    expect(outline?.organisers.map(({ ru }) => ru)).toEqual(['kept in full ru']);
  });

  test('of an event from which words were taken out meanwhile is not begun with what was read before', async () => {
    const { administrator, author, database } = newsroom;
    const said = 'Асан Касымов';
    const eventId = await makeHeldEvent([makeSession('one', { title: inAll(said) })]);
    const before = await inputFor(eventId);
    accepted(await redactEvent(administrator, { itemId: eventId, words: said, reason: 'Family' }, database));
    expect(refusalsOf(await createReport(author, before, database))).toEqual(['changedMeanwhile']);
    const input = await inputFor(eventId);
    expect(JSON.stringify(input)).not.toContain(said);
    accepted(await createReport(author, input, database));
  });

  test('asked for twice at once is one article', async () => {
    const { author, database } = newsroom;
    const input = await inputFor(await makeHeldEvent());
    const before = await database.article.count();
    const made = await Promise.all([
      createReport(author, input, database),
      createReport(author, input, database),
      createReport(author, input, database),
    ]);
    for (const one of made) expect(accepted(one).itemId).toBe(input.itemId);
    expect(await database.article.count()).toBe(before + 1);
    expect(await database.revision.count({ where: { localization: { itemId: input.itemId } } })).toBe(3);
  });

  test('takes no id that something else has, no event that is not there, and nobody without the right', async () => {
    const { author, editor, database } = newsroom;
    const eventId = await makeHeldEvent();
    const input = await inputFor(eventId);
    accepted(await createReport(author, input, database));
    expect(refusalsOf(await createReport(editor, input, database))).toEqual(['notUnderstood']);
    const taken = { ...input, itemId: eventId };
    expect(refusalsOf(await createReport(editor, taken, database))).toEqual(['notUnderstood']);
    const nowhere = { ...input, itemId: newId(), eventId: newId() };
    expect(refusalsOf(await createReport(author, nowhere, database))).toEqual(['eventMissing']);
    const stranger = { accountId: author.accountId, role: 'nobody' as 'author' };
    expect(refusalsOf(await createReport(stranger, input, database))).toEqual(['notAllowed']);
  });

  test('of more sessions than a text can hold is refused with the reason', async () => {
    const sessions = Array.from({ length: 1_000 }, (_, index) => makeSession(`s${index}`));
    const input = await inputFor(await makeHeldEvent(sessions));
    const { author, database } = newsroom;
    expect(refusalsOf(await createReport(author, input, database))).toEqual(['reportTooLong']);
  });
});
