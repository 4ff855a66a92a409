import { FakeDatabase } from './fake-database.ts';
import { FakeSite } from './fake-site.ts';

export const article = '/ky/news/one';
/** As Node tells of a server that is not there. */
export const unreachable = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

export interface Newsroom {
  database: FakeDatabase;
  site: FakeSite;
  /** Changes the article's words, as a command would. */
  change(words: string, differences?: Parameters<FakeDatabase['raise']>[0], isNoticed?: boolean): bigint;
}

/** A database and a site with one article that shows the words of the moment. */
export function makeNewsroom(): Newsroom {
  const database = new FakeDatabase();
  const site = new FakeSite();
  let words = 'first';
  database.raise();
  const version = (): bigint => database.changes.at(-1)?.version ?? 0n;
  site.pages.set(article, { html: () => `<p>${words}</p>`, tags: ['item:1'], version });
  return {
    database,
    site,
    change(next, differences = {}, isNoticed = true) {
      words = next;
      return database.raise({ tags: ['item:1'], ...differences }, isNoticed);
    },
  };
}

/** Takes the database away from the press and from the pages. */
export function breakDatabase({ database, site }: Newsroom): void {
  database.isUp = false;
  for (const page of site.pages.values()) if (page.version) page.failure = unreachable;
}

export function mendDatabase({ database, site }: Newsroom): void {
  database.isUp = true;
  for (const page of site.pages.values()) delete page.failure;
}
