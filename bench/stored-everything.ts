import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { articlePath } from '#lib/articles/article-paths';
import { languages } from '#lib/core/languages';
import { DiskPages } from '#lib/server/disk-pages';
import { askForPage } from './asking.ts';
import { type PortalServer, startPortal } from './portal-server.ts';

const budgetBytes = 1024 * 1024 * 1024;
const readersAtATime = 8;

/** The addresses of all synthetic articles in all languages. */
export function everyArticle(articles: number): string[] {
  return Array.from({ length: articles }, (_, index) => index + 1).flatMap((number) =>
    languages.map((language) => articlePath(language, `synthetic-article-${number}`)),
  );
}

/** Asks for pages, several at a time, and leaves nothing out. */
export async function askAll(url: string, addresses: readonly string[]): Promise<void> {
  const left = addresses.values();
  const reader = async (): Promise<void> => {
    for (const address of left) await askForPage(`${url}${address}`);
  };
  await Promise.all(Array.from({ length: readersAtATime }, reader));
}

async function folderOfPages(portal: PortalServer): Promise<string> {
  const entries = await readdir(portal.pagesFolder, { withFileTypes: true });
  const folder = entries.find((entry) => entry.isDirectory());
  if (!folder) throw new Error('the server has stored nothing');
  return path.join(portal.pagesFolder, folder.name);
}

/**
 * Ends a server, has the store's own writer put one printed page under every address given, and starts the server again
 * on them: printing all of them would take far longer, and a page in the store costs the same whatever stands on it.
 */
export async function restartWithPages(
  portal: PortalServer,
  printed: string,
  addresses: readonly string[],
  core: number | null,
): Promise<PortalServer> {
  await askForPage(`${portal.url}${printed}`);
  const { port } = new URL(portal.url);
  const folder = await folderOfPages(portal);
  await portal.end();
  const pages = new DiskPages(folder, budgetBytes, (act, error) => {
    throw new Error(`the stored pages could not be written (${act})`, { cause: error });
  });
  await pages.open();
  const page = await pages.read(printed);
  if (!page) throw new Error(`the server did not store ${printed}`);
  const left = addresses.values();
  const writer = async (): Promise<void> => {
    for (const address of left) await pages.write({ ...page, address }, () => true);
  };
  await Promise.all(Array.from({ length: readersAtATime }, writer));
  return await startPortal(portal.content, portal.name, core, Number(port));
}
