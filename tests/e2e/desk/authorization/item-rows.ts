import type { Result } from '#lib/core/result';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { SaveLanguageInput } from '#lib/publishing/commands/save-language';
import { findMarks } from '#lib/publishing/seen-query';
import { accepted, makeBody } from '#tests/factories/make-article';
import type { Newsroom } from '#tests/factories/newsroom';
import {
  type ActionRow,
  administrators,
  everyRole,
  type HandlerRow,
  publishers,
  type ReadRow,
} from './row.ts';
import type { Scene } from './scene.ts';
import type { Fields } from './visitor.ts';
import { marker, type World } from './world.ts';

interface Made {
  itemId: string;
  fields?: Fields;
}

interface Draft {
  itemId: string;
  sharedRevisionId: string;
  revisionIds: { ru: string };
}

type Command<Input, Value> = (actor: Actor, input: Input, database: RootDatabase) => Promise<Result<Value>>;

/** A kind of item that has a page of its own at the desk, with its words in an editor of theirs. */
interface ItemDesk {
  /** Its folder below the desk. */
  folder: string;
  /** What its actions are called by. */
  noun: string;
  /** What its title says beside the marker when it is begun. */
  called: string;
  /** An item of which nothing is public, with a title in Russian. */
  begin: (world: World) => Promise<{ itemId: string }>;
  makeDraft: (newsroom: Newsroom) => Promise<Draft>;
  makePublic: (newsroom: Newsroom) => Promise<{ itemId: string }>;
  handOver: Command<{ itemId: string; languages: ['ru'] }, unknown>;
  save: Command<SaveLanguageInput, { revisionId: string }>;
}

/** Something done on the page of an item; `make` says to which, and what the form holds besides. */
export function toItem(
  { folder }: Pick<ItemDesk, 'folder'>,
  name: string,
  opens: ActionRow['opens'],
  make: (world: World) => Promise<Made>,
): ActionRow {
  return {
    name: `action app/[locale]/admin/${folder}/[id]/actions.ts#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { itemId, fields = {} } = await make(world);
      return { path: `/ky/admin/${folder}/${itemId}`, fields: { locale: 'ky', itemId, ...fields } };
    },
  };
}

/** A part of what the languages share, as its form sends it. */
export function savePartOf(
  desk: Pick<ItemDesk, 'folder' | 'begin'>,
  name: string,
  fields: Fields,
): ActionRow {
  return toItem(desk, name, everyRole, async (world) => {
    const { itemId } = await desk.begin(world);
    const shared = await world.newsroom.database.sharedRevision.findFirstOrThrow({ where: { itemId } });
    return { itemId, fields: { sharedRevisionId: shared.id, redactions: '0', ...fields } };
  });
}

/** A source as the form sends it whose rows are called by `name`. */
export const aSource = (name: string): Fields => ({
  [name]: '1',
  ...{ [`${name}.0.title`]: 'A report', [`${name}.0.publisher`]: 'A ministry', [`${name}.0.date`]: '2026' },
  ...{ [`${name}.0.language`]: 'en', [`${name}.0.url`]: 'https://example.org' },
});

/** What is done to whether and where readers see an item. */
export function publicationRows(desk: ItemDesk): ActionRow[] {
  const { noun, called, begin, makeDraft, makePublic, handOver } = desk;
  return [
    toItem(desk, `change${noun}SlugAction`, publishers, async ({ newsroom }) => {
      const { itemId } = await makePublic(newsroom);
      return { itemId, fields: { language: 'ru', slug: `${called}-${itemId.slice(-12)}` } };
    }),
    toItem(desk, `publish${noun}Action`, publishers, async ({ newsroom }) => {
      const { itemId, sharedRevisionId, revisionIds } = await makeDraft(newsroom);
      const { ru: mark } = await findMarks(newsroom.database, itemId);
      const fields = { sharedRevisionId, 'ru.revision': revisionIds.ru, 'ru.mark': mark };
      return { itemId, fields: { language: 'ru', ...fields } };
    }),
    toItem(desk, `handOver${noun}Action`, everyRole, async ({ newsroom }) => {
      const { itemId, revisionIds } = await makeDraft(newsroom);
      return { itemId, fields: { language: 'ru', 'ru.revision': revisionIds.ru } };
    }),
    toItem(desk, `takeBack${noun}Action`, everyRole, async (world) => {
      const { itemId } = await begin(world);
      const { author, database } = world.newsroom;
      accepted(await handOver(author, { itemId, languages: ['ru'] }, database));
      return { itemId, fields: { language: 'ru' } };
    }),
    toItem(desk, `withdraw${noun}Action`, publishers, async ({ newsroom }) => {
      const { itemId } = await makePublic(newsroom);
      return { itemId, fields: { language: 'ru', 'reasons.ru': 'A reason', confirmed: 'yes' } };
    }),
  ];
}

/** Bringing a version back, and taking words out for good. */
export function versionRows({ folder, noun, called, begin, makeDraft, save }: ItemDesk): ActionRow[] {
  const page = (itemId: string): string => `/ky/admin/${folder}/${itemId}`;
  return [
    {
      name: `action app/[locale]/admin/${folder}/[id]/revisions/actions.ts#restore${noun}Action`,
      opens: everyRole,
      takes: 'state',
      async deed({ newsroom }) {
        const { author, database } = newsroom;
        const { itemId, revisionIds } = await makeDraft(newsroom);
        const words = { title: 'Second', summary: 'Second', body: makeBody('Second'), checks: {} };
        const place = { itemId, language: 'ru', baseRevisionId: revisionIds.ru, draftVersion: 0 } as const;
        const saved = accepted(await save(author, { ...place, words }, database));
        const fields = { revisionId: revisionIds.ru, baseRevisionId: saved.revisionId };
        return {
          path: `${page(itemId)}/revisions/ru/1`,
          fields: { locale: 'ky', itemId, language: 'ru', ...fields },
        };
      },
    },
    {
      name: `action app/[locale]/admin/${folder}/[id]/redact/actions.ts#redact${noun}Action`,
      opens: administrators,
      takes: 'state',
      async deed(world) {
        const { itemId } = await begin(world);
        // Nothing else of the scene has these words together.
        const words = `${marker} ${called}`;
        const typed = { words, repeated: words, reason: 'A reason', step: 'redact' };
        const count = await world.newsroom.database.revision.count({ where: { localization: { itemId } } });
        return {
          path: `${page(itemId)}/redact`,
          fields: { locale: 'ky', itemId, ...typed, count: String(count) },
        };
      },
    },
  ];
}

/** Typing in the editor of its words. */
export function draftRow({ folder, makeDraft }: Pick<ItemDesk, 'folder' | 'makeDraft'>): HandlerRow {
  return {
    name: `PUT /[locale]/admin/${folder}/[id]/words/draft`,
    opens: everyRole,
    async deed({ newsroom }, { accountId }) {
      const { itemId, revisionIds } = await makeDraft(newsroom);
      const content = { title: 'Typed', summary: 'Typed', body: makeBody('Typed'), checks: {} };
      const base = { revisionId: revisionIds.ru, draftVersion: 0, redactions: 0 };
      const json = { part: 'words', act: 'draft', language: 'ru', accountId, base, content };
      return { path: `/ky/admin/${folder}/${itemId}/words/draft`, json };
    },
  };
}

/** Its list, the page that begins one, and all pages of the one in the scene. */
export function itemReadRows(folder: string, idIn: (scene: Scene) => string): ReadRow[] {
  const below = (rest: string) => (scene: Scene) => `/ky/admin/${folder}/${idIn(scene)}${rest}`;
  const of = (name: string, path: ReadRow['path'], differences: Partial<ReadRow> = {}): ReadRow => ({
    ...{ name: `page /[locale]/admin/${folder}${name}`, opens: everyRole, path, shows: true },
    ...differences,
  });
  return [
    of('', () => `/ky/admin/${folder}`),
    of('/new', () => `/ky/admin/${folder}/new`, { shows: false }),
    of('/[id]', below('')),
    of('/[id]/words', below('/words')),
    of('/[id]/revisions', below('/revisions')),
    of('/[id]/revisions/[language]/[number]', below('/revisions/ru/1')),
    of('/[id]/redact', below('/redact'), { opens: administrators }),
    of('', below('/words/draft?language=ru'), { name: `GET /[locale]/admin/${folder}/[id]/words/draft` }),
  ];
}
