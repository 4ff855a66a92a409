import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { articleNoun } from '#lib/articles/article-noun';
import { createArticle } from '#lib/articles/commands/create-article';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { parsePartialDate } from '#lib/core/partial-date';
import type { Result } from '#lib/core/result';
import { addPicture } from '#lib/media/commands/add-picture';
import { createPage } from '#lib/pages/commands/create-page';
import { placePage } from '#lib/pages/commands/place-page';
import { pageKeys } from '#lib/pages/page';
import { pageNoun } from '#lib/pages/page-noun';
import { createPerson } from '#lib/people/commands/create-person';
import { personNoun } from '#lib/people/person-noun';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { CreatedItem } from '#lib/publishing/commands/create-item';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import type { Noun } from '#lib/publishing/noun';
import { bodyOf } from './inline-notation.ts';
import type { PerLanguage, SeedArticle, SeedCover, SeedPage, SeedPerson, SeedText } from './seed-types.ts';

/** The value of a command that must succeed while seeding. */
export function must<Value>(what: string, result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`Seeding ${what} failed: ${JSON.stringify(result.problems)}`);
}

interface Filling<Shared> {
  what: string;
  noun: Noun<Shared>;
  item: CreatedItem;
  sourceLanguage: Language;
  shared: Shared;
  texts: PerLanguage<SeedText>;
  personIds?: ReadonlyMap<string, string>;
  publishedAt?: Date;
}

/** Saves an item's words, the source language first, and publishes all languages at once. */
export async function fillAndPublish<Shared>(
  actor: Actor,
  filling: Filling<Shared>,
  database: RootDatabase,
): Promise<void> {
  const { what, noun, item, sourceLanguage, texts, publishedAt } = filling;
  const { itemId, localizationIds } = item;
  const { sharedRevisionId } = must(
    what,
    await saveSharedRevision(actor, { itemId, baseId: null, content: filling.shared }, noun, database),
  );
  const revisionIds: Partial<Record<Language, string>> = {};
  const order = [sourceLanguage, ...languages.filter((language) => language !== sourceLanguage)];
  for (const language of order) {
    const { title, summary, blocks } = texts[language];
    const words = { title, summary, body: bodyOf(blocks, filling.personIds) };
    const sourceRevisionId = language === sourceLanguage ? null : (revisionIds[sourceLanguage] ?? null);
    const input = { localizationId: localizationIds[language], baseId: null, words, sourceRevisionId };
    revisionIds[language] = must(what, await saveRevision(actor, input, database)).revisionId;
  }
  const dates = publishedAt ? { publishedAt, visibleFrom: publishedAt } : {};
  must(what, await publishItem(actor, { itemId, sharedRevisionId, revisionIds, ...dates }, noun, database));
}

/** A cover of the seed: drawn as SVG by us, kept as a picture like any other. */
export async function seedCover(actor: Actor, cover: SeedCover, database: RootDatabase): Promise<string> {
  const svg = await readFile(path.join(import.meta.dirname, 'covers', path.basename(cover.file)));
  const bytes = await sharp(svg, { density: 96 }).resize({ width: 1600 }).png().toBuffer();
  const texts = (language: Language) => ({ alt: cover.alt[language], credit: cover.credit[language] });
  const input = {
    bytes,
    texts: { ky: texts('ky'), ru: texts('ru'), en: texts('en') },
    isDecorative: false,
    licence: 'CC BY 4.0',
    childAnswer: 'no' as const,
    focus: cover.focus,
  };
  return must(`cover ${cover.key}`, await addPicture(actor, input, database)).mediumId;
}

/** Inserts a person with posts, name and biography; returns the item's id. */
export async function seedPerson(
  actor: Actor,
  person: SeedPerson,
  organisationIds: ReadonlyMap<string, string>,
  database: RootDatabase,
): Promise<string> {
  const appointments = person.appointments.map(({ organisation, ...appointment }) => ({
    ...appointment,
    organisationId: organisationIds.get(organisation) ?? '',
  }));
  const created = await createPerson(
    actor,
    { key: person.key, sourceLanguage: 'ru', appointments },
    database,
  );
  const item = must(`person ${person.key}`, created);
  const textIn = (language: Language): SeedText => ({
    title: person.names[language],
    summary: '',
    blocks: [{ id: 'biography', type: 'paragraph', text: person.biographies[language] }],
  });
  await fillAndPublish(
    actor,
    {
      what: `person ${person.key}`,
      noun: personNoun,
      item,
      sourceLanguage: 'ru',
      shared: { portraitId: null, listedAs: person.listedAs },
      texts: { ky: textIn('ky'), ru: textIn('ru'), en: textIn('en') },
    },
    database,
  );
  return item.itemId;
}

/** Nine in the morning in Bishkek (UTC+6) of the first day that a date may mean; the middle of a year or month that is no more exact. */
export function publicationMoment(dated: string): Date {
  const parts = parsePartialDate(dated);
  if (!parts) throw new Error(`Not a date of the seed: ${dated}`);
  const month = parts.precision === 'year' ? 7 : parts.month;
  const day = parts.precision === 'month' ? 15 : parts.day;
  return new Date(Date.UTC(parts.year, month - 1, day, 3));
}

export interface SeedReferences {
  personIds: ReadonlyMap<string, string>;
  coverIds: ReadonlyMap<string, string>;
}

const byline = {
  ky: 'Порталдын басма сөз кызматы',
  ru: 'Пресс-служба портала',
  en: 'The portal’s press service',
};

/** Inserts and publishes an article in its languages, at its own date; returns its id. */
export async function seedArticle(
  actor: Actor,
  article: SeedArticle,
  { personIds, coverIds, eventIds }: SeedReferences & { eventIds: ReadonlyMap<string, string> },
  database: RootDatabase,
): Promise<string> {
  const eventId = article.event ? eventIds.get(article.event) : undefined;
  const form = article.kind === 'press-release' ? 'press_release' : article.kind;
  const created = await createArticle(actor, { form, sourceLanguage: article.sourceLanguage }, database);
  const item = must(`article ${article.key}`, created);
  await fillAndPublish(
    actor,
    {
      what: `article ${article.key}`,
      noun: articleNoun,
      item,
      sourceLanguage: article.sourceLanguage,
      shared: {
        rubric: article.rubric,
        topics: article.topics,
        coverId: coverIds.get(article.cover) ?? null,
        byline: [byline],
        isPreparedFromOpenSources: true,
        dated: article.dated,
        sources: article.sources,
        peopleIds: article.people.flatMap((key) => personIds.get(key) ?? []),
        ...(eventId ? { eventId } : {}),
      },
      texts: article.texts,
      personIds,
      publishedAt: publicationMoment(article.dated),
    },
    database,
  );
  return item.itemId;
}

/** The day on which the words of the pages were written and checked against their sources. */
export const pagesWrittenOn = '2026-11-23';

/** Inserts and publishes a page at its place, dated by the day of its words. */
export async function seedPage(actor: Actor, page: SeedPage, database: RootDatabase): Promise<void> {
  const { place, position, sources } = page;
  const what = `page ${page.key}`;
  const key = pageKeys.find((one) => one === page.key) ?? null;
  const item = must(what, await createPage(actor, { key, sourceLanguage: 'ru' }, database));
  must(what, await placePage(actor, { itemId: item.itemId, place, position }, database));
  const shared = { key, sources };
  await fillAndPublish(
    actor,
    {
      what,
      noun: pageNoun,
      item,
      sourceLanguage: 'ru',
      shared,
      texts: page.texts,
      publishedAt: publicationMoment(pagesWrittenOn),
    },
    database,
  );
}

/** Inserts an organisation with its names; returns its id. */
export async function seedOrganisation(
  organisation: { key: string; url: string | null; names: PerLanguage<{ full: string; short: string }> },
  database: RootDatabase,
): Promise<string> {
  const id = newId();
  const { key, url, names } = organisation;
  await database.organisation.create({
    data: {
      id,
      key,
      url,
      names: { create: languages.map((language) => ({ language, ...names[language] })) },
    },
  });
  return id;
}
