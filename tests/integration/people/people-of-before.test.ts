import { beforeAll, describe, expect, test } from 'vitest';
import { makePublished, publishDraft } from '#tests/factories/make-article';
import { makeProgramme, makePublicEvent, makeSession, releaseNext } from '#tests/factories/make-event';
import { makePerson, makeStatements } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { migrationInserts } from '#tests/support/migration-inserts';

let newsroom: Newsroom;

async function projections() {
  const { database } = newsroom;
  return {
    people: await database.publicationPerson.findMany({
      orderBy: [{ publicationId: 'asc' }, { personId: 'asc' }],
    }),
    quotes: await database.publicationQuote.findMany({
      orderBy: [{ publicationId: 'asc' }, { blockId: 'asc' }],
      select: {
        ...{ publicationId: true, blockId: true, dated: true },
        quote: { select: { personId: true, manner: true, language: true, sourceItemId: true } },
      },
    }),
  };
}

beforeAll(async () => {
  newsroom = await makeNewsroom();
  const [one, other] = [await makePerson(newsroom), await makePerson(newsroom)];
  const body = makeStatements(
    { id: 's1', personId: one.itemId, text: 'Слова' },
    { id: 's2', personId: one.itemId, text: 'Пересказ', manner: 'reported', language: null },
  );
  const article = await makePublished(newsroom, { body, peopleIds: [other.itemId], dated: null });
  await makePublished(newsroom, {});
  const event = await makePublicEvent(newsroom, { body });
  const people = [{ personId: other.itemId, role: 'speaker' as const }];
  await releaseNext(newsroom, event.itemId, makeProgramme([makeSession('one', { people })]));
  await publishDraft(newsroom, article, { visibleFrom: new Date(Date.now() + 3_600_000) });
});

describe('what was published before there were pages of people', () => {
  test('names the same people and holds the same quotes as if it were published today', async () => {
    const { database } = newsroom;
    const today = await projections();
    expect(today.people.length).toBeGreaterThan(6);
    const inserts = ['people_and_quotes', 'people_of_events'].flatMap(migrationInserts);
    await database.publicationQuote.deleteMany();
    await database.quote.deleteMany();
    await database.publicationPerson.deleteMany();
    for (const statement of inserts) await database.$executeRawUnsafe(statement);
    expect(await projections()).toEqual(today);
  });
});
