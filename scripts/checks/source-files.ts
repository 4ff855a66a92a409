import { readdirSync } from 'node:fs';
import path from 'node:path';

const notOurs = new Set([
  'node_modules',
  'generated',
  '.git',
  '.next',
  '.data',
  '.cache',
  'test-results',
  'playwright-report',
  'bench/results',
]);

/** Paths of the project's own files below `root`, relative to it, with slashes, in code-point order. */
export function listFiles(root: string): string[] {
  const files: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      if (notOurs.has(entry.name) || notOurs.has(name)) continue;
      if (entry.isDirectory()) open.push(name);
      else if (entry.isFile()) files.push(name);
    }
  }
  return files.sort();
}

/** Those of them that are TypeScript or JavaScript. */
export function listSources(root: string): string[] {
  return listFiles(root).filter((file) => /\.(ts|tsx|mts|mjs)$/.test(file));
}
