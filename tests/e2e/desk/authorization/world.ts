import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Role } from '#lib/accounts/account';
import { createPreviewLink } from '#lib/articles/commands/create-preview-link';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { newId } from '#lib/core/ids';
import { addPicture } from '#lib/media/commands/add-picture';
import { argonPasswords } from '#lib/platform/auth/password';
import { DiskStorage } from '#lib/platform/storage/disk-storage';
import { quarters } from '#tests/factories/files';
import {
  accepted,
  type DraftArticle,
  makeBody,
  makeDraft,
  makePublished,
} from '#tests/factories/make-article';
import type { OutsideNewsroom } from '../../support/newsroom.ts';
import { openOwnPortal } from '../../support/own-portal.ts';
import { builtActions } from './built-actions.ts';
import { cookieIn, formOf, Visitor } from './visitor.ts';

/** A word that stands in everything that only the desk may see, and nowhere else. */
export const marker = 'Qarakurt';
const password = `${marker} opens no door`;
const cookieName = 'umut-session';

/** An account of the desk and whoever is signed in with it. */
export interface Member {
  accountId: string;
  name: string;
  visitor: Visitor;
  cookie: string;
}

export interface MadeMedium {
  mediumId: string;
  /** The name of one of its files. */
  fileName: string;
}

/** A portal with drafts, pictures and people, and the means to make more of them. */
export interface World {
  site: string;
  /** The data folder of its server. */
  folder: string;
  newsroom: OutsideNewsroom;
  password: string;
  idOf(actionName: string): string;
  /** An account whose name at the desk holds the marker, unless it is given another. */
  makeAccount(role: Role, displayName?: string): Promise<{ accountId: string; name: string }>;
  makeMember(role: Role): Promise<Member>;
  /** Opens one more session for somebody. */
  signInAgain(member: Member): Promise<Visitor>;
  /** An editor for what has to be done beforehand. */
  theEditor(): Promise<Member>;
  /** A draft of which nothing is public; unless told otherwise somebody is typing more Russian words. */
  makeArticle(options?: { isTyping: boolean }): Promise<DraftArticle>;
  /** An article with public words without the marker, and a working draft with it. */
  makePublic(): Promise<DraftArticle & { paths: Partial<Record<string, string>> }>;
  makeLink(article: DraftArticle): Promise<{ token: string; linkId: string }>;
  makeMedium(): Promise<MadeMedium>;
  /** A digest of what each table holds, apart from counts and moments that change by themselves. */
  fingerprint(): Promise<Record<string, string>>;
  /** What servers logged since the world was opened, without Node's own warnings. */
  logLines(): string[];
  /** Ends its server in order. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

type Own = Awaited<ReturnType<typeof openOwnPortal>>;

function accountMaker({ newsroom }: Own): World['makeAccount'] {
  const hashed = argonPasswords.hash(password);
  return async (role, displayName = `${marker} ${role}`) => {
    const accountId = newId();
    const name = `${role}-${accountId.slice(-12)}`;
    const data = { id: accountId, name, displayName, role, passwordHash: await hashed };
    await newsroom.database.account.create({ data });
    return { accountId, name };
  };
}

async function signedIn(site: string, signInId: string, name: string): Promise<string> {
  const form = formOf({ name, password, locale: 'ky' });
  const answer = await new Visitor(site).act(signInId, '/ky/sign-in', [{ problems: [], name: '' }, form]);
  const cookie = cookieIn(answer, cookieName);
  if (cookie === null) throw new Error(`${name} was not let in: ${answer.text}`);
  return cookie;
}

async function typeMore({ author, database }: OutsideNewsroom, article: DraftArticle): Promise<void> {
  const words = { title: `${marker} ru`, summary: marker, body: makeBody(`${marker} typed`), checks: {} };
  const base = { language: 'ru' as const, baseRevisionId: article.revisionIds.ru, draftVersion: 0 };
  accepted(await saveArticleDraft(author, { itemId: article.itemId, ...base, words }, database));
}

async function makePicture({ newsroom, servers }: Own): Promise<MadeMedium> {
  const { folder = '' } = servers[0]?.place() ?? {};
  const storage = new DiskStorage(path.join(path.dirname(folder), 'media', 'files'));
  const texts = { alt: marker, credit: marker };
  const input = {
    bytes: await quarters().jpeg().toBuffer(),
    texts: { ky: texts, ru: texts, en: texts },
    ...{ isDecorative: false, licence: marker, focus: { x: 0.5, y: 0.5 }, fileName: `${marker}.jpg` },
  };
  const { database, author } = newsroom;
  const { mediumId } = accepted(await addPicture(author, input, database, storage));
  const { name } = await database.mediumVariant.findFirstOrThrow({ where: { mediumId, format: 'jpg' } });
  return { mediumId, fileName: name };
}

/** What changes without anybody's doing: attempts, effects under way, words that the clock files for the search. */
const passing = new Set(['rate_limit', 'outbox', 'search_entry', 'search_word', '_prisma_migrations']);

/** Of these not all: the portal itself writes when a session was last used, and when files were cleared. */
const partly: Record<string, string> = {
  session: '(id, ended_at)::text',
  redaction: '(id, reason, replay)::text',
};

async function fingerprintOf({ database }: OutsideNewsroom): Promise<Record<string, string>> {
  const waiting = () => database.outbox.count({ where: { doneAt: null } });
  await expect.poll(waiting, { message: 'effects to be done', timeout: 20_000 }).toBe(0);
  const tables = await database.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  const parts = tables
    .filter(({ name }) => !passing.has(name))
    .map(({ name }) => {
      const row = partly[name] ?? `"${name}"::text`;
      return `select '${name}' as name, coalesce(md5(string_agg(${row}, '' order by ${row})), '') as digest from "${name}"`;
    });
  const found = await database.$queryRawUnsafe<{ name: string; digest: string }[]>(parts.join(' union all '));
  return Object.fromEntries(found.map(({ name, digest }) => [name, digest]));
}

const logFile = path.resolve('.cache', 'tests', 'portal-serve.log');

function logSince(begun: number): string[] {
  const text = readFileSync(logFile).subarray(begun).toString('utf8');
  return text.split('\n').filter((line) => line !== '' && !/^\((?:node:\d+\)|Use `node)/.test(line));
}

/** Opens the world on a portal of its own. */
export async function openWorld(): Promise<World> {
  const begun = existsSync(logFile) ? statSync(logFile).size : 0;
  const own = await openOwnPortal(1);
  const { newsroom } = own;
  const [server] = own.servers;
  const site = server?.url ?? '';
  const folder = server?.place().folder ?? '';
  const ids = new Map(builtActions().map(({ name, id }) => [name, id]));
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the build has no ${name}`);
    return id;
  };
  const makeAccount = accountMaker(own);
  const signInId = idOf('action app/[locale]/(auth)/sign-in/actions.ts#signInAction');
  const makeMember = async (role: Role): Promise<Member> => {
    const { accountId, name } = await makeAccount(role, 'Member');
    const cookie = await signedIn(site, signInId, name);
    return { accountId, name, cookie, visitor: new Visitor(site, cookie) };
  };
  let editor: Promise<Member> | null = null;
  return {
    ...{ site, folder, newsroom, password, idOf, makeAccount },
    makeMember,
    signInAgain: async ({ name }) => new Visitor(site, await signedIn(site, signInId, name)),
    theEditor() {
      editor ??= makeMember('editor');
      return editor;
    },
    async makeArticle({ isTyping } = { isTyping: true }) {
      const article = await makeDraft(newsroom, { title: marker, body: makeBody(marker) });
      if (isTyping) await typeMore(newsroom, article);
      return article;
    },
    async makePublic() {
      const article = await makePublished(newsroom);
      await typeMore(newsroom, article);
      return article;
    },
    async makeLink({ itemId }) {
      return accepted(
        await createPreviewLink(newsroom.editor, { itemId, language: 'ru' }, newsroom.database),
      );
    },
    makeMedium: () => makePicture(own),
    fingerprint: () => fingerprintOf(newsroom),
    logLines: () => logSince(begun),
    stop: async () => await server?.end(),
    close: () => own.close(),
  };
}
