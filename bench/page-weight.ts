import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { newsPath } from '#lib/articles/article-paths';
import { type Language, languages } from '#lib/core/languages';
import { provideBrowser } from '#scripts/checks/gate/browser';
import { askForPage } from './asking.ts';
import type { PortalServer } from './portal-server.ts';

/** A common phone, in CSS pixels. */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** What a browser fetched for one page on an empty cache, in bytes over the wire, headers included. */
export interface PageWeight {
  address: string;
  requests: number;
  /** Requests but for pictures, the portal's icon among them. */
  requestsWithoutPictures: number;
  html: number;
  script: number;
  cover: number;
  pictures: number;
  other: number;
}

/** The parts of an article's HTML, in bytes of its body. */
export interface HtmlParts {
  address: string;
  plain: number;
  gzip: number;
  br: number;
  /** The stylesheets written into it, and what they add to the page with brotli. */
  css: number;
  cssBr: number;
}

export interface WeightFigures {
  browser: string;
  articles: PageWeight[];
  front: PageWeight[];
  html: HtmlParts[];
}

interface Fetched {
  url: string;
  type: string;
  bytes: number;
}

/** A picture on the page or the portal's icon, which the browser asks for as something else. */
function isPicture({ type, url }: Fetched): boolean {
  return type === 'Image' || /\.(?:svg|png|ico)$/.test(new URL(url).pathname);
}

/** The addresses of a portal's articles in a language, from its own list. */
export async function articlesOf(portal: PortalServer, language: Language): Promise<string[]> {
  const html = (await askForPage(`${portal.url}${newsPath(language)}`, 'identity')).body.toString();
  const links = html.matchAll(new RegExp(`href="(${newsPath(language)}/[^/"]+)"`, 'g'));
  return [...new Set([...links].map(([, address = '']) => address))];
}

/** Counts what goes over the wire from now on. */
async function watch(session: CDPSession): Promise<Map<string, Fetched>> {
  const fetched = new Map<string, Fetched>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    fetched.set(requestId, { url: request.url, type, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return fetched;
}

function bytesOf(fetched: readonly Fetched[], belongs: (one: Fetched) => boolean): number {
  return fetched.filter(belongs).reduce((total, one) => total + one.bytes, 0);
}

async function weigh(context: BrowserContext, portal: PortalServer, address: string): Promise<PageWeight> {
  const page = await context.newPage();
  const watched = await watch(await context.newCDPSession(page));
  await page.goto(`${portal.url}${address}`, { waitUntil: 'networkidle' });
  const cover = await page.evaluate(
    () => document.querySelector<HTMLImageElement>('main img')?.currentSrc ?? '',
  );
  await page.close();
  const fetched = [...watched.values()].filter(({ url }) => !url.startsWith('data:'));
  return {
    address,
    requests: fetched.length,
    requestsWithoutPictures: fetched.filter((one) => !isPicture(one)).length,
    html: bytesOf(fetched, ({ type }) => type === 'Document'),
    script: bytesOf(fetched, ({ type }) => type === 'Script'),
    cover: bytesOf(fetched, ({ url }) => url === cover),
    pictures: bytesOf(fetched, isPicture),
    other: bytesOf(fetched, (one) => !isPicture(one) && !['Document', 'Script'].includes(one.type)),
  };
}

function brotliLength(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

async function partsOf(portal: PortalServer, address: string): Promise<HtmlParts> {
  const lengthIn = async (encoding: 'br' | 'gzip'): Promise<number> =>
    (await askForPage(`${portal.url}${address}`, encoding)).body.length;
  const plain = (await askForPage(`${portal.url}${address}`, 'identity')).body.toString();
  const styles = plain.match(/<style[^>]*>[\s\S]*?<\/style>/g) ?? [];
  const bare = styles.reduce((text, style) => text.replace(style, ''), plain);
  return {
    address,
    plain: Buffer.byteLength(plain),
    gzip: await lengthIn('gzip'),
    br: await lengthIn('br'),
    css: Buffer.byteLength(styles.join('')),
    cssBr: brotliLength(plain) - brotliLength(bare),
  };
}

async function weighAll(browser: Browser, portal: PortalServer, addresses: string[]): Promise<PageWeight[]> {
  const weights: PageWeight[] = [];
  for (const address of addresses) {
    const context = await browser.newContext(phone);
    weights.push(await weigh(context, portal, address));
    await context.close();
  }
  return weights;
}

/** Opens every article and the front pages on a phone. Throws, with what to do, where there is no browser. */
export async function weighPages(portal: PortalServer, say: (line: string) => void): Promise<WeightFigures> {
  const found = await provideBrowser(say);
  if (found.executable === null) throw new Error(found.reason);
  const browser = await chromium.launch({ executablePath: found.executable });
  try {
    const addresses: string[] = [];
    for (const language of languages) addresses.push(...(await articlesOf(portal, language)));
    const articles = await weighAll(browser, portal, addresses);
    const front = await weighAll(
      browser,
      portal,
      languages.map((language) => `/${language}`),
    );
    const html: HtmlParts[] = [];
    for (const address of addresses) html.push(await partsOf(portal, address));
    return { browser: browser.version(), articles, front, html };
  } finally {
    await browser.close();
  }
}
