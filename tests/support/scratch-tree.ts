import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by their path below the tree's root. */
export type Tree = Record<string, string>;

/** Writes a tree of files into a folder of its own, lets `look` at it, and removes it, whatever happens. */
export async function withTree<Found>(
  tree: Tree,
  look: (root: string) => Promise<Found> | Found,
): Promise<Found> {
  const root = mkdtempSync(path.join(tmpdir(), 'umut-tree-'));
  try {
    for (const [name, content] of Object.entries(tree)) {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return await look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
