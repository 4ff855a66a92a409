import { z } from 'zod';
import { isNoncharacter } from '#lib/core/plain-text';
import { type Block, type Body, type Inline, longestText, type Mark, type NestedList } from './body.ts';

/** The version that new bodies are written in. */
export const bodyVersion = 1;

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
/**
 * Control characters, letters that turn the direction of what follows, halves of characters, and what is none. Tab and line breaks may
 * stand.
 */
export function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return (
    isHalf || isNoncharacter(code) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
  );
}

const isPlain = (text: string): boolean => !Array.from(text).some(isForbidden);

/** Lengths count as texts are kept, in NFC, so that what was kept can be sent again. */
const isWithin = (longest: number) => (text: string) => text.normalize('NFC').length <= longest;
const note = (longest: number) =>
  z.string().max(longest).refine(isWithin(longest), 'too long').refine(isPlain, 'control character');
const words = note(longestText).min(1);

/** Addresses that a link may lead to: web without an account before the host, mail, telephone, or a path on this site. */
export const linkPattern =
  /^(?:https?:\/\/(?![^/?#]*@)[^\s<>"'\\]+|mailto:[^\s<>"'\\]+|tel:\+?[0-9-]{2,20}|\/(?![/\\])[^\s<>"'\\]*)$/i;

const mark: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: note(2_000).regex(linkPattern) }),
  }),
]);

const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: words, marks: z.array(mark).max(3).optional() }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const inlines = z.array(inline).max(2_000).optional();
const plainParagraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });

/** Lists nest three deep at most: what is deeper is refused, which also bounds the recursion. */
function nestedList(depth: number): z.ZodType<NestedList> {
  const entry =
    depth > 1 ? z.union([plainParagraph, nestedList(depth - 1)]) : z.union([plainParagraph, z.never()]);
  return z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z
      .array(z.strictObject({ type: z.literal('listItem'), content: z.array(entry).min(1).max(50) }))
      .min(1)
      .max(500),
  });
}

const listItem = z.strictObject({
  type: z.literal('listItem'),
  content: z
    .array(z.union([plainParagraph, nestedList(2)]))
    .min(1)
    .max(50),
});

const cell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  content: z.array(plainParagraph).min(1).max(20),
});

const block: z.ZodType<Block> = z.union([
  z.strictObject({ type: z.literal('paragraph'), attrs: z.strictObject({ id }), content: inlines }),
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ id, level: z.union([z.literal(2), z.literal(3)]) }),
    content: inlines,
  }),
  z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    attrs: z.strictObject({ id }),
    content: z.array(listItem).min(1).max(500),
  }),
  z.strictObject({
    type: z.literal('statement'),
    attrs: z.strictObject({
      id,
      personId: z.uuid(),
      manner: z.enum(['verbatim', 'reported']),
      language: z.enum(['ky', 'ru', 'en']).nullable(),
      original: note(10_000).nullable(),
      quoteId: z.uuid().optional(),
    }),
    content: z.array(plainParagraph).min(1).max(50),
  }),
  z.strictObject({
    type: z.literal('table'),
    attrs: z.strictObject({ id, caption: note(500) }),
    content: z
      .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).min(1).max(20) }))
      .min(1)
      .max(500),
  }),
  z.strictObject({
    type: z.literal('picture'),
    attrs: z.strictObject({ id, mediumId: z.uuid(), caption: note(500) }),
  }),
  z.strictObject({
    type: z.literal('document'),
    attrs: z.strictObject({ id, mediumId: z.uuid() }),
  }),
]);

/** What a body may contain: nothing that is not named here gets in. Block ids are unique within a body. */
export const bodySchema: z.ZodType<Body> = z
  .strictObject({ type: z.literal('doc'), content: z.array(block).max(2_000) })
  .refine((body) => new Set(body.content.map((entry) => entry.attrs.id)).size === body.content.length, {
    message: 'duplicate block id',
  });
