import { digestOf } from '#lib/core/digest';
import { cleanLine } from '#lib/core/plain-text';
import type { Block } from '../body/body.ts';
import { canonicalBody } from '../body/canonical-body.ts';
import type { Words } from '../words.ts';

const digestLength = 24;

/** The shape of a block's digest. */
export const digestShape = /^[0-9a-f]{24}$/;

const shortDigest = (value: unknown): string => digestOf(value).slice(0, digestLength);

function isEmpty(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return !(block.content ?? []).some((node) => node.type === 'text' && node.text.trim() !== '');
}

function ofBlock({ attrs: { id: _id, ...attrs }, ...rest }: Block): string {
  return shortDigest({ ...rest, attrs });
}

/**
 * Digests of what there is to translate: of each block by its id, and of `title` and `summary`. What is empty has none. Two
 * blocks that an editor can't tell apart have the same digest; where a block stands does not matter.
 */
export function blockDigests({ title, summary, body }: Words): Record<string, string> {
  const blocks = canonicalBody(body)
    .content.filter((block) => !isEmpty(block))
    .map((block): [string, string] => [block.attrs.id, ofBlock(block)]);
  const lines = Object.entries({ title: cleanLine(title), summary: cleanLine(summary) })
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]): [string, string] => [name, shortDigest(text)]);
  return Object.fromEntries([...blocks, ...lines]);
}
