/** What of a cache the keeper needs. */
export interface KeptPages {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
  keys(): Promise<readonly { url: string }[]>;
}

export interface HelpKeeper {
  /** The one address that is kept: `/ky/help`. */
  address: string;
  pages: KeptPages;
  fetch: (request: Request | string) => Promise<Response>;
  /** Resolves when a line counts as slow. */
  slow: () => Promise<void>;
}

/** On a kept copy: when it was kept, ISO 8601, UTC. */
const keptAt = 'x-umut-kept';
const readerScript = /\/generated\/reader\.[\w-]+\.js/;

/** Whether a page of these bytes may be kept; any other answer but a failing server's says that the page is not there any more. */
const isThere = (response: Response): boolean =>
  response.status === 200 && response.type !== 'opaqueredirect' && !response.redirected;
const isFailing = (response: Response): boolean => response.status >= 500;

async function forget(pages: KeptPages): Promise<void> {
  for (const kept of await pages.keys()) await pages.delete(kept.url);
}

/** The script of the page, without which its words are whole. */
async function keepScript(keeper: HelpKeeper, html: string): Promise<void> {
  const pages = keeper.pages;
  const path = readerScript.exec(html)?.[0];
  for (const kept of await pages.keys()) {
    if (readerScript.test(kept.url) && !(path && kept.url.endsWith(path))) await pages.delete(kept.url);
  }
  if (!path || (await pages.match(path))) return;
  const script = await keeper.fetch(path).catch(() => null);
  if (script && isThere(script)) await pages.put(path, script);
}

/** Keeps an answer of the line, or forgets what was kept where it says that the page is not there any more. */
async function learn(keeper: HelpKeeper, response: Response): Promise<void> {
  if (isFailing(response)) return;
  if (!isThere(response)) return forget(keeper.pages);
  const headers = new Headers(response.headers);
  headers.set(keptAt, new Date().toISOString());
  const html = await response.text();
  await keeper.pages.put(keeper.address, new Response(html, { headers }));
  await keepScript(keeper, html);
}

/** Asks for the page and keeps it. Rejects where the line is gone. */
export async function keepHelp(keeper: HelpKeeper): Promise<void> {
  await learn(keeper, await keeper.fetch(keeper.address));
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The kept copy with the line that says when it was kept, in the time of the telephone; null where none is kept. */
async function keptCopy(keeper: HelpKeeper): Promise<Response | null> {
  const kept = await keeper.pages.match(keeper.address);
  if (!kept) return null;
  const at = new Date(kept.headers.get(keptAt) ?? '');
  const day = `${twoDigits(at.getDate())}.${twoDigits(at.getMonth() + 1)}.${at.getFullYear()}`;
  const html = (await kept.text())
    .replace(' hidden="" data-kept=""', ' data-kept=""')
    .replace(/<time data-kept-at="">/, () => `<time>${day}, ${at.getHours()}:${twoDigits(at.getMinutes())}`);
  return new Response(html, { headers: kept.headers });
}

/** What the keeper makes of a request: an answer, and what it still does when that was given. */
export interface KeptAnswer {
  response: Promise<Response>;
  afterwards: Promise<unknown>;
}

/**
 * Answers with what the line says. Where it fails, says that the server does, or is slower than a family should wait, with
 * the copy that was kept; what a slow line brings in the end is learned all the same.
 */
export function answerHelp(keeper: HelpKeeper, request: Request): KeptAnswer {
  const asked = keeper.fetch(request);
  const learned = asked.then((response) => learn(keeper, response.clone())).catch(() => undefined);
  const failed = asked.then(
    (response) => (isFailing(response) ? keptCopy(keeper).then((kept) => kept ?? response) : response),
    () => keptCopy(keeper).then((kept) => kept ?? Response.error()),
  );
  const late = keeper
    .slow()
    .then(() => keptCopy(keeper))
    .then((kept) => kept ?? failed);
  return { response: Promise.race([failed, late]), afterwards: learned };
}

/** Answers with a page below the kept one, a place of help; where the line is gone, leads to the kept page, which has its facts. */
export async function answerBelow(keeper: HelpKeeper, request: Request): Promise<Response> {
  try {
    return await keeper.fetch(request);
  } catch {
    return (await keeper.pages.match(keeper.address))
      ? Response.redirect(new URL(keeper.address, request.url).href, 302)
      : Response.error();
  }
}
