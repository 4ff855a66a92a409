import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePublished, publishDraft } from '#tests/factories/make-article';
import { makePerson, makeStatements } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';

const migrations = 'prisma/migrations';
let newsroom: Newsroom;

/** The statements of the migration that read what was published before it. */
function backfill(): string[] {
  const folder = readdirSync(migrations).find((name) => name.endsWith('_people_and_quotes')) ?? '';
  const sql = readFileSync(path.join(migrations, folder, 'migration.sql'), 'utf8');
  const [, ...parts] = sql.split('-- The people of what was published before.');
  return parts
    .join('')
    .split(';\n')
    .filter((statement) => /insert/i.test(statement));
}

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
  await publishDraft(newsroom, article, { visibleFrom: new Date(Date.now() + 3_600_000) });
});

describe('what was published before there were pages of people', () => {
  test('names the same people and holds the same quotes as if it were published today', async () => {
    const { database } = newsroom;
    const today = await projections();
    expect(today.people.length).toBeGreaterThan(6);
    await database.publicationQuote.deleteMany();
    await database.quote.deleteMany();
    await database.publicationPerson.deleteMany();
    for (const statement of backfill()) await database.$executeRawUnsafe(statement);
    expect(await projections()).toEqual(today);
  });
});
