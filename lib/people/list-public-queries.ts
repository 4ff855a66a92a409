import 'server-only';
import type { Language } from '#lib/core/languages';
import { organisationTag } from '#lib/organisations/organisation-tags';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { newestFirst } from './appointment.ts';
import { letterOf, noLetter } from './list-letter.ts';
import {
  findFirstLetters,
  findListedPeople,
  type ListedPerson,
  type PeopleStart,
} from './people-list-query.ts';
import { letterPath, peopleAfterPath, personPath } from './person-paths.ts';
import type { OrganisationPerson, PeopleList, PersonCard } from './person-view.ts';

/** How many people a page of the list holds. */
const listSize = 100;

async function findPosts(database: Database, personIds: string[], language: Language) {
  const rows = await database.appointment.findMany({
    where: { personId: { in: personIds } },
    select: {
      personId: true,
      heldFrom: true,
      heldUntil: true,
      attestedOn: true,
      posts: { where: { language }, select: { post: true } },
      organisation: { select: { names: { where: { language }, select: { short: true } } } },
    },
  });
  return (personId: string): Pick<PersonCard, 'post' | 'organisation'> => {
    const [latest] = newestFirst(rows.filter((row) => row.personId === personId));
    return {
      post: latest?.posts[0]?.post ?? null,
      organisation: latest?.organisation.names[0]?.short ?? null,
    };
  };
}

async function toLetters(
  database: Database,
  people: ListedPerson[],
  language: Language,
): Promise<PeopleList['letters']> {
  const postOf = await findPosts(
    database,
    people.map(({ itemId }) => itemId),
    language,
  );
  const letters: PeopleList['letters'] = [];
  for (const { itemId, listedAs, slug } of people) {
    const letter = letterOf(listedAs, language);
    const card = { itemId, listedAs, path: personPath(language, slug), ...postOf(itemId) };
    const last = letters.at(-1);
    if (last?.letter === letter) last.people.push(card);
    else letters.push({ letter, people: [card] });
  }
  return letters;
}

/**
 * One page of the people whom the public sees in a language, A to Z in its own order. Null where a page that is not the
 * first would be empty.
 */
export async function listPublicPeople(
  language: Language,
  start: PeopleStart = { at: 'first' },
  { size = listSize }: { size?: number } = {},
  database: Database = db(),
): Promise<{ list: PeopleList; freshness: Freshness } | null> {
  const moment = await contentMoment(database);
  const found = await findListedPeople(database, language, start, size + 1, moment);
  if (found.length === 0 && start.at !== 'first') return null;
  const people = found.slice(0, size);
  const initials = await findFirstLetters(database, language, moment);
  const letters = new Set(initials.map((initial) => letterOf(initial, language)));
  const index = [...letters].filter((letter) => letter !== noLetter);
  const last = found.length > size ? people.at(-1) : undefined;
  return {
    list: {
      letters: await toLetters(database, people, language),
      index: index.map((letter) => ({ letter, path: letterPath(language, letter) })),
      nextPath: last ? peopleAfterPath(language, last.publicNumber) : null,
    },
    freshness: await freshnessOf(database, moment, people, [listTag('person', language)], []),
  };
}

/** Whether the public sees anybody in a language. */
export async function hasPublicPeople(
  language: Language,
  database: Database = db(),
): Promise<{ hasPeople: boolean; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const some = await database.publication.findFirst({
    where: { kind: 'person', language, ...visibleAt(moment.now) },
    select: { id: true },
  });
  const freshness = await freshnessOf(database, moment, [], [listTag('person', language)], []);
  return { hasPeople: some !== null, freshness };
}

/** The people of an organisation whom the public sees in a language, in its order. */
export async function listPeopleOf(
  language: Language,
  organisationId: string,
  database: Database = db(),
): Promise<{ people: OrganisationPerson[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const appointments = await database.appointment.findMany({
    where: { organisationId },
    select: {
      ...{ personId: true, heldFrom: true, heldUntil: true, attestedOn: true },
      posts: { where: { language }, select: { post: true } },
    },
  });
  const ids = [...new Set(appointments.map(({ personId }) => personId))];
  const listed = await findListedPeople(database, language, { at: 'ids', ids }, ids.length, moment);
  const people = listed.map(({ itemId, name, slug }) => ({
    ...{ itemId, name, path: personPath(language, slug) },
    appointments: newestFirst(appointments.filter(({ personId }) => personId === itemId)).map(
      ({ posts, heldFrom, heldUntil, attestedOn }) => ({
        ...{ post: posts[0]?.post ?? null, organisation: null, heldFrom, heldUntil, attestedOn },
      }),
    ),
  }));
  const tags = [listTag('person', language), organisationTag(organisationId)];
  return { people, freshness: await freshnessOf(database, moment, listed, tags, []) };
}
