import { beforeAll, describe, expect, test } from 'vitest';
import { articlePath } from '#lib/articles/article-paths';
import { dayInPortalZone } from '#lib/core/portal-day';
import { withdrawEvent } from '#lib/events/commands/withdraw-event';
import { eventPath } from '#lib/events/event-paths';
import { findQuoteByKey, listQuotesOf, type TellingPath } from '#lib/quotes/public-queries';
import { accepted } from '#tests/factories/make-article';
import { makePublicEvent, zone } from '#tests/factories/make-event';
import { makeOrganisation, makePerson, makeStatements, post } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const pathOf: TellingPath = (language, slug, kind) =>
  (kind === 'event' ? eventPath : articlePath)(language, slug);

describe('what somebody says in the text of an event', () => {
  test('is a quote of theirs whose source is the event, with the post of its day, until it is withdrawn', async () => {
    const { editor, database } = newsroom;
    const organisationId = await makeOrganisation(newsroom);
    const appointments = [post(organisationId, 'Deputy', { heldFrom: '2020', heldUntil: '2025' })];
    appointments.push(post(organisationId, 'Minister', { heldFrom: '2026-07' }));
    const { itemId: personId } = await makePerson(newsroom, { appointments });
    const body = makeStatements({ id: 's1', personId, text: 'Слова' });
    const when = { kind: 'day', on: '2024-03-01', zone } as const;
    const event = await makePublicEvent(newsroom, { title: 'Congress', body, when });
    const { quotes, freshness } = await listQuotesOf('ru', personId, pathOf, database);
    expect(quotes).toMatchObject([
      {
        ...{ saidOn: '2024-03-01', speaker: { post: 'Deputy ru' } },
        sources: [{ title: 'Congress ru', path: event.paths.ru }],
      },
    ]);
    expect(freshness.tags).toContain(`mentions:${personId}`);

    const reasons = { ky: 'Ката', ru: 'Ошибка', en: 'Wrong' };
    accepted(await withdrawEvent(editor, { itemId: event.itemId, reasons }, database));
    const quote = await findQuoteByKey('ru', quotes[0]?.key ?? '', pathOf, database);
    expect(quote).toMatchObject({ status: 'withdrawn' });
  });

  test('before it takes place was said no later than it was published', async () => {
    const { itemId: personId } = await makePerson(newsroom);
    const body = makeStatements({ id: 's1', personId, text: 'Приходите' });
    await makePublicEvent(newsroom, { body, when: { kind: 'day', on: '2090-03-01', zone } });
    const { quotes } = await listQuotesOf('ru', personId, pathOf, newsroom.database);
    expect(quotes).toMatchObject([{ saidOn: dayInPortalZone(new Date()) }]);
  });
});
