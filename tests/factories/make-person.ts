import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { type CreatePersonInput, createPerson } from '#lib/people/commands/create-person';
import { emptyPersonShared, type PersonShared } from '#lib/people/person';
import { personNoun } from '#lib/people/person-noun';
import type { Body, Statement } from '#lib/publishing/body/body';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { accepted, makeBody } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

let made = 0;

/** An organisation that is named in every language, by its key unless told otherwise. */
export async function makeOrganisation(
  { database }: Newsroom,
  key = `organisation-${++made}`,
  name = key,
): Promise<string> {
  const id = newId();
  const names = languages.map((language) => ({
    ...{ language, full: `${name} in full ${language}`, short: `${name} ${language}` },
  }));
  await database.organisation.create({ data: { id, key, names: { create: names } } });
  return id;
}

type Appointment = CreatePersonInput['appointments'][number];

/** A post in an organisation, named the same in every language but for the language itself. */
export const post = (
  organisationId: string,
  name: string,
  held: Partial<Pick<Appointment, 'heldFrom' | 'heldUntil' | 'attestedOn'>> = {},
): Appointment => ({
  organisationId,
  posts: { ky: `${name} ky`, ru: `${name} ru`, en: `${name} en` },
  ...{ heldFrom: null, heldUntil: null, attestedOn: '2026-02-18', ...held },
});

export interface PersonDifferences {
  /** The languages that are left out are not public. */
  names?: Partial<Record<Language, string>>;
  listedAs?: Partial<PersonShared['listedAs']>;
  portraitId?: string;
  biography?: Body;
  appointments?: Appointment[];
}

export interface MadePerson {
  itemId: string;
  localizationIds: Record<Language, string>;
  sharedRevisionId: string;
  revisionIds: Partial<Record<Language, string>>;
  paths: Partial<Record<Language, string>>;
}

/** A person whom the public can read about, in all languages unless told otherwise. */
export async function makePerson(
  { author, editor, database }: Newsroom,
  { names, listedAs, portraitId, biography, appointments = [] }: PersonDifferences = {},
): Promise<MadePerson> {
  made += 1;
  const key = `person-${newId()}`;
  const created = await createPerson(author, { key, sourceLanguage: 'ru', appointments }, database);
  const { itemId, localizationIds } = accepted(created);
  const content = {
    portraitId: portraitId ?? null,
    listedAs: { ...emptyPersonShared.listedAs, ...listedAs },
  };
  const shared = await saveSharedRevision(author, { itemId, baseId: null, content }, personNoun, database);
  const { sharedRevisionId } = accepted(shared);
  const revisionIds: Partial<Record<Language, string>> = {};
  const called = names ?? { ky: `Адам ${made}`, ru: `Человек ${made}`, en: `Person ${made}` };
  for (const language of languages) {
    const title = called[language];
    if (title === undefined) continue;
    const words = { title, summary: '', body: biography ?? makeBody(`About ${title}`) };
    const place = { localizationId: localizationIds[language], baseId: null };
    revisionIds[language] = accepted(await saveRevision(author, { ...place, words }, database)).revisionId;
  }
  const pair = { itemId, sharedRevisionId, revisionIds };
  const { paths } = accepted(await publishItem(editor, pair, personNoun, database));
  return { itemId, localizationIds, sharedRevisionId, revisionIds, paths };
}

/** A body that tells what people said. */
export const makeStatements = (
  ...statements: (Pick<Statement['attrs'], 'id' | 'personId'> &
    Partial<Statement['attrs']> & { text: string })[]
): Body => ({
  type: 'doc',
  content: statements.map(({ text, ...attrs }) => ({
    type: 'statement',
    attrs: { manner: 'verbatim', language: 'ru', original: null, ...attrs },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
});
