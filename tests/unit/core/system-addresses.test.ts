import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#lib/core/languages';
import { systemSegments } from '#lib/core/system-addresses';

/** The first parts of the addresses below a language that the routes of a folder take; groups take none. */
function routesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(({ name }) => name === 'page.tsx' || name === 'route.ts');
  return files.flatMap(({ parentPath }) => {
    const parts = parentPath.slice(folder.length).split('/');
    const [first] = parts.filter((part) => part !== '' && !/^\(.*\)$/.test(part));
    return first === undefined || first.startsWith('[') ? [] : [first];
  });
}

const routes = new Set(routesOf('app/[locale]'));
const besideLanguages = ['api', 'media', 'robots.txt', '.well-known', ...languages];

test('what no page may be called is what the routes of the app take, and what stands beside the languages', () => {
  expect(routes.size).toBeGreaterThan(15);
  expect([...systemSegments].toSorted()).toEqual([...routes, ...besideLanguages].toSorted());
});
