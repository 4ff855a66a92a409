import { newId } from '#lib/core/ids';
import { blockText } from '#lib/publishing/body/block-text';
import type { Block, Body } from '#lib/publishing/body/body';

/** How long a biography may be at the desk, in characters. */
export const longestBiography = 20_000;

/** A biography as it is typed: paragraphs with an empty line between them. */
export function textOfBiography(body: Body): string {
  return body.content.map(blockText).join('\n\n');
}

/**
 * What was typed as a body. A paragraph that stayed keeps its block, with its id and its looks; a changed one keeps the id of
 * the block in its place, so that translations share ids.
 */
export function bodyOfBiography(text: string, before: Body, makeId: () => string = newId): Body {
  const typed = text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const left = new Map(before.content.map((block) => [block.attrs.id, block]));
  const stayed = typed.map((part) => {
    const same = [...left.values()].find((block) => blockText(block).trim() === part);
    if (same) left.delete(same.attrs.id);
    return same ?? null;
  });
  const content = typed.map((part, position): Block => {
    const same = stayed[position];
    if (same) return same;
    const there = before.content[position];
    const id = there && left.delete(there.attrs.id) ? there.attrs.id : makeId();
    return { type: 'paragraph', attrs: { id }, content: linesOf(part) };
  });
  return { type: 'doc', content };
}

/** A line break inside of a paragraph stays one. */
function linesOf(part: string) {
  return part
    .split('\n')
    .flatMap((line, position) => [
      ...(position > 0 ? [{ type: 'hardBreak' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
    ]);
}
