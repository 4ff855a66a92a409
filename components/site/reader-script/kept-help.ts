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

const leadsElsewhere = (response: Response): boolean =>
  response.type === 'opaqueredirect' ||
  response.redirected ||
  [301, 302, 303, 307, 308].includes(response.status);

/** What an answer says of the page: any but these, such as that there were too many requests, says nothing of it. */
const isThere = (response: Response): boolean => response.status === 200 && !leadsElsewhere(response);
const isGone = (response: Response): boolean =>
  [404, 410].includes(response.status) || leadsElsewhere(response);

/** The numbers of the newest request, and of the newest that was learned from. */
let asked = 0;
let learned = 0;
let turn: Promise<unknown> = Promise.resolve();

/** Changes what is kept, one after another, and nothing for an answer older than what was learned last. */
function inTurn(number: number, change: () => Promise<unknown>): Promise<unknown> {
  const changed = turn.then(() => {
    if (number < learned) return undefined;
    learned = number;
    return change();
  });
  turn = changed.catch(() => undefined);
  return changed;
}

async function forget(pages: KeptPages): Promise<void> {
  for (const kept of await pages.keys()) await pages.delete(kept.url);
}

/** The script of the page, without which its words are whole. */
async function keepScript(keeper: HelpKeeper, number: number, path: string | undefined): Promise<void> {
  if (!path || (await keeper.pages.match(path))) return;
  const script = await keeper.fetch(path).catch(() => null);
  if (!script || !isThere(script)) return;
  const words = await script.text();
  await inTurn(number, () => keeper.pages.put(path, new Response(words, { headers: script.headers })));
}

async function keepPage(keeper: HelpKeeper, page: Response, path?: string): Promise<void> {
  const pages = keeper.pages;
  await pages.put(keeper.address, page);
  for (const kept of await pages.keys()) {
    if (readerScript.test(kept.url) && !(path && kept.url.endsWith(path))) await pages.delete(kept.url);
  }
}

/** Keeps an answer of the line, or forgets what was kept where it says that the page is not there any more. */
async function learn(keeper: HelpKeeper, number: number, response: Response): Promise<void> {
  if (isGone(response)) await inTurn(number, () => forget(keeper.pages));
  if (!isThere(response)) return;
  const headers = new Headers(response.headers);
  headers.set(keptAt, new Date().toISOString());
  const html = await response.text();
  const path = readerScript.exec(html)?.[0];
  await inTurn(number, () => keepPage(keeper, new Response(html, { headers }), path));
  await keepScript(keeper, number, path);
}

/** Asks for the page and keeps it. Rejects where the line is gone. */
export async function keepHelp(keeper: HelpKeeper): Promise<void> {
  asked += 1;
  await learn(keeper, asked, await keeper.fetch(keeper.address));
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** What stands in a page until a moment. Its words have no `<` of their own, and it holds no part like itself. */
const endingPart = /<section\b[^>]* data-until="([^"]*)"[^>]*>[\s\S]*?<\/section>/g;

/** Leaves out what is over by the telephone's clock. */
const withoutEnded = (html: string): string =>
  html.replace(endingPart, (part: string, until: string) => (Date.parse(until) <= Date.now() ? '' : part));

/**
 * The kept copy with the line that says when it was kept, in the time of the telephone, and without an urgent notice that is
 * over since; null where none is kept.
 */
async function keptCopy(keeper: HelpKeeper): Promise<Response | null> {
  const kept = await keeper.pages.match(keeper.address);
  if (!kept) return null;
  const at = new Date(kept.headers.get(keptAt) ?? '');
  const day = `${twoDigits(at.getDate())}.${twoDigits(at.getMonth() + 1)}.${at.getFullYear()}`;
  const html = withoutEnded(await kept.text())
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
 * Answers with what the line says of the page. Where it fails, says nothing of it, such as that the server fails, or is slower
 * than a family should wait, with the copy that was kept; what a slow line brings in the end is learned all the same, unless
 * something newer was.
 */
export function answerHelp(keeper: HelpKeeper, request: Request): KeptAnswer {
  asked += 1;
  const number = asked;
  const line = keeper.fetch(request);
  const afterwards = line.then((response) => learn(keeper, number, response.clone())).catch(() => undefined);
  const told = line.then(
    (response) =>
      isThere(response) || isGone(response) ? response : keptCopy(keeper).then((kept) => kept ?? response),
    () => keptCopy(keeper).then((kept) => kept ?? Response.error()),
  );
  const late = keeper
    .slow()
    .then(() => keptCopy(keeper))
    .then((kept) => kept ?? told);
  return { response: Promise.race([told, late]), afterwards };
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
