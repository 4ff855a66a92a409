/**
 * The small notation that seeded texts are written in. Inline, `**bold**`, `_italic_` and `[words](https://address)` are
 * understood, and nothing else; an address may be a path of this site (`/ky/help`). The id of a block is the same in its
 * three languages.
 */
export type SeedBlock =
  | { id: string; type: 'paragraph'; text: string }
  | { id: string; type: 'heading'; level: 2 | 3; text: string }
  | { id: string; type: 'list'; ordered: boolean; items: string[] }
  | { id: string; type: 'statement'; person: string; text: string }
  | { id: string; type: 'table'; caption: string; header: string[]; rows: string[][] };

export const p = (id: string, text: string): SeedBlock => ({ id, type: 'paragraph', text });
export const h2 = (id: string, text: string): SeedBlock => ({ id, type: 'heading', level: 2, text });
export const ul = (id: string, items: string[]): SeedBlock => ({ id, type: 'list', ordered: false, items });
export const ol = (id: string, items: string[]): SeedBlock => ({ id, type: 'list', ordered: true, items });
/** What a person said, retold in our words: attributed, without quotation marks (`person` is a key of people.ts). */
export const statement = (id: string, person: string, text: string): SeedBlock => ({
  id,
  type: 'statement',
  person,
  text,
});
export const table = (id: string, caption: string, header: string[], rows: string[][]): SeedBlock => ({
  id,
  type: 'table',
  caption,
  header,
  rows,
});
