import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mistakesInStyle } from './old-browsers.ts';

/** Holds the style sheets of the build against the oldest browsers that readers have. */
export function checkBuiltStyles(root: string): string[] {
  const folder = path.join(root, '.next/static');
  if (!existsSync(folder)) return ['there is no build to look at'];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  if (files.length === 0) return ['the build has no style sheet'];
  return files.flatMap((file) =>
    mistakesInStyle(readFileSync(path.join(folder, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
}
