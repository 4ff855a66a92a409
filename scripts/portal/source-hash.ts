import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const generated = ['generated', 'node_modules'];

/** Hash of the names and contents of files and folders; generated folders and absent places don't count. */
export function hashOf(checkout: string, places: string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(checkout, place)).sort()) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(path.join(checkout, file)))
        .digest(),
    );
  }
  return hash.digest('hex').slice(0, 20);
}

function filesIn(checkout: string, place: string): string[] {
  const found = statSync(path.join(checkout, place), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  const names = readdirSync(path.join(checkout, place)).filter((name) => !generated.includes(name));
  return names.flatMap((name) => filesIn(checkout, `${place}/${name}`));
}
