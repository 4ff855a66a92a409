import { type PolicyNeeds, policyDigest } from './headers.ts';
import { type HtmlPart, partsOf } from './html-parts.ts';

/** A stylesheet's text, ready to stand in a style element; null where there is no such file. */
export type ReadStylesheet = (path: string) => Promise<string | null>;

export interface FilteredHtml {
  html: string;
  needs: PolicyNeeds;
  /** The page was sent in pieces that only the framework's script would put together: readers would miss some. */
  incomplete: boolean;
  /** Stylesheets that the page links and that could not be read. */
  missingStylesheets: string[];
}

interface Cut {
  from: number;
  to: number;
  put: string;
}

const watchedTags: ReadonlySet<string> = new Set(['link', 'meta', 'template']);
const ownScript = /^\/generated\/reader\.[A-Za-z0-9_-]+\.js$/;
const ownWorker = '/help-worker.js';
const builtStylesheet = /^\/_next\/static\/[^?#]+\.css(?=$|\?)/;
const goneMeta = new Set(['next-size-adjust']);

/**
 * Next's scripts that hold the whole page once more. No "<" stands in their text, so that each match is an element; with
 * them gone the tokenizer, which costs most of the filter's time, has half as much to read.
 */
const contentAgain =
  /<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\([^<]*<\/script>/g;

function relations(part: HtmlPart): string[] {
  return (part.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
}

function isKeptScript(part: HtmlPart): boolean {
  const source = part.attributes.get('src');
  if (source !== undefined) {
    return part.attributes.has('data-keep') && ownScript.test(source) && part.text.trim() === '';
  }
  return part.attributes.get('type')?.trim().toLowerCase() === 'application/ld+json';
}

function stylesheetPath(part: HtmlPart): string | null {
  if (part.name !== 'link' || !relations(part).includes('stylesheet')) return null;
  return builtStylesheet.exec(part.attributes.get('href') ?? '')?.[0] ?? null;
}

function isDroppedLink(part: HtmlPart): boolean {
  const relation = relations(part);
  if (relation.includes('modulepreload') || relation.includes('expect')) return true;
  const kind = part.attributes.get('as')?.toLowerCase();
  return relation.includes('preload') && (kind === 'script' || kind === 'style');
}

/** React leaves these where a piece is to follow later, or where it gave up on one. */
function isPlaceholder(part: HtmlPart): boolean {
  if (part.name !== 'template') return false;
  return /^[BP]:/.test(part.attributes.get('id') ?? '') || part.attributes.has('data-dgst');
}

function isDropped(part: HtmlPart): boolean {
  if (part.kind === 'comment') return true;
  if (part.kind === 'script') return !isKeptScript(part);
  if (part.name === 'meta') return goneMeta.has(part.attributes.get('name') ?? '');
  return part.name === 'link' && isDroppedLink(part);
}

/** A "<" that stands as text right before a part would begin a tag with whatever comes after it. */
function cutOf(html: string, { from, to }: HtmlPart, put: string): Cut {
  return html[from - 1] === '<' ? { from: from - 1, to, put: `&lt;${put}` } : { from, to, put };
}

function withCuts(html: string, cuts: readonly Cut[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, put } of cuts) {
    result += html.slice(at, from) + put;
    at = to;
  }
  return result + html.slice(at);
}

function styleElement(part: HtmlPart, css: string): string {
  const media = part.attributes.get('media');
  if (media === undefined) return `<style>${css}</style>`;
  return `<style media="${media.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${css}</style>`;
}

/**
 * Makes of Next's HTML a page that needs no script of the framework: its scripts, their preloads and React's markers are
 * cut out, its stylesheets are written into the page. JSON-LD and our own script, marked `data-keep`, stay.
 */
export async function filterHtml(source: string, readStylesheet: ReadStylesheet): Promise<FilteredHtml> {
  const html = source.replace(contentAgain, '');
  const parts = partsOf(html, watchedTags);
  const cuts: Cut[] = [];
  const styleDigests = new Set<string>();
  const scriptPaths = new Set<string>();
  let workerPath: string | null = null;
  const missingStylesheets: string[] = [];
  for (const part of parts) {
    const path = stylesheetPath(part);
    if (path !== null) {
      const css = await readStylesheet(path);
      if (css === null) missingStylesheets.push(path);
      else {
        styleDigests.add(policyDigest(css));
        cuts.push(cutOf(html, part, styleElement(part, css)));
      }
    } else if (isDropped(part)) cuts.push(cutOf(html, part, ''));
    else if (part.kind === 'style') styleDigests.add(policyDigest(part.text));
    else if (part.kind === 'script') {
      const source = part.attributes.get('src');
      if (source !== undefined) scriptPaths.add(source);
      if (part.attributes.get('data-worker') === ownWorker) workerPath = ownWorker;
    }
  }
  return {
    html: withCuts(html, cuts),
    needs: {
      ...{ styleDigests: [...styleDigests], scriptPaths: [...scriptPaths], workerPath },
      frameworkScriptDigests: null,
    },
    incomplete: parts.some(isPlaceholder),
    missingStylesheets,
  };
}

/** Leaves the page as Next made it and lists what its policy must allow for the framework's scripts to run. */
export function readUnfilteredHtml(html: string): FilteredHtml {
  const parts = partsOf(html, watchedTags);
  const inlineScripts = parts.filter((part) => part.kind === 'script' && !part.attributes.has('src'));
  const styles = parts.filter((part) => part.kind === 'style');
  return {
    html,
    needs: {
      styleDigests: [...new Set(styles.map((part) => policyDigest(part.text)))],
      ...{ scriptPaths: [], workerPath: null },
      frameworkScriptDigests: [...new Set(inlineScripts.map((part) => policyDigest(part.text)))],
    },
    incomplete: false,
    missingStylesheets: [],
  };
}
