import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadStylesheet } from './html-filter.ts';

const relativeUrl = /url\(\s*(["']?)(?!["']?(?:[a-z][a-z0-9+.-]*:|\/|#))([^"')]+)\1\s*\)/gi;

/** The text of a stylesheet found at `href`, changed so that it means the same inside a page. */
export function inlineCss(css: string, href: string): string {
  const folder = path.posix.dirname(href);
  return css
    .replace(/^\uFEFF/, '')
    .replace(
      relativeUrl,
      (_all, _quote, target: string) => `url("${path.posix.join(folder, target.trim())}")`,
    )
    .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
    .replace(/<\/(style)/gi, '<\\/$1')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** Reads the build's stylesheets from its folder, each once. Paths come from the build's own HTML. */
export function builtStylesheets(buildFolder: string): ReadStylesheet {
  const known = new Map<string, Promise<string | null>>();
  const root = path.join(buildFolder, 'static');
  const read = async (href: string): Promise<string | null> => {
    const file = path.resolve(buildFolder, `.${href.slice('/_next'.length)}`);
    if (!file.startsWith(root + path.sep)) return null;
    try {
      return inlineCss(await readFile(file, 'utf8'), href);
    } catch {
      return null;
    }
  };
  return (href) => {
    const found = known.get(href) ?? read(href);
    known.set(href, found);
    return found;
  };
}
