import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Everything that the portal answers to besides readers' pages: each page and handler of `app` outside of `(site)`, and
 * each server action wherever it stands. A name is `page /[locale]/admin`, `GET /[locale]/admin/media/files/[name]` or
 * `action app/[locale]/admin/team/actions.ts#inviteAction`.
 */

const checkout = path.resolve(import.meta.dirname, '..', '..');
const method = /^export (?:async function|function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm;
const action = /^export (?:async function|const) (\w+)/gm;
const reexport = /^export (?:\*|\{)/m;

function sources(folder: string): string[] {
  return readdirSync(path.join(checkout, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(checkout, path.join(entry.parentPath, entry.name)));
}

/** Whether a file draws what readers ask for: no door of the desk. */
export const isOfReaders = (file: string): boolean =>
  file.includes('(site)') || file.includes('[locale]/search/');

/** The address that a file of `app` answers, with its variable segments: groups are no part of it. */
export function routeOf(file: string): string {
  const segments = path.dirname(file).split(path.sep).slice(1);
  return `/${segments.filter((segment) => !segment.startsWith('(')).join('/')}`;
}

function namesIn(file: string, pattern: RegExp): string[] {
  const text = readFileSync(path.join(checkout, file), 'utf8');
  if (reexport.test(text)) throw new Error(`${file} exports what stands elsewhere: write it out`);
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

function pagesAndHandlers(): string[] {
  return sources('app')
    .filter((file) => !isOfReaders(file))
    .flatMap((file) => {
      if (path.basename(file) === 'page.tsx') return [`page ${routeOf(file)}`];
      if (path.basename(file) !== 'route.ts') return [];
      return namesIn(file, method).map((name) => `${name} ${routeOf(file)}`);
    });
}

function actions(): string[] {
  return ['app', 'components', 'lib'].flatMap(sources).flatMap((file) => {
    const text = readFileSync(path.join(checkout, file), 'utf8');
    if (!/['"]use server['"]/.test(text)) return [];
    if (!/^['"]use server['"]/.test(text)) throw new Error(`${file} hides an action in a function`);
    return namesIn(file, action).map((name) => `action ${file}#${name}`);
  });
}

/** The names of all of it, in order. */
export function deskSurface(): string[] {
  return [...pagesAndHandlers(), ...actions()].toSorted();
}
