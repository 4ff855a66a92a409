import fc from 'fast-check';
import type { Block, Body, Inline, Mark, NestedList, PlainParagraph } from '#lib/publishing/body/body';

/** Words as people write them, in all scripts of the portal, without what a text refuses. */
const words = fc
  .string({
    unit: fc.constantFrom(...'Үмүт өң жана 2026, «балдар» – care\t‘x’ 👧🏽é'),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => text.isWellFormed());

const href = fc.constantFrom('https://who.int/a?b=1#c', 'mailto:a@b.kg', 'tel:+996312', '/ky/help');
const link = href.map((address): Mark => ({ type: 'link', attrs: { href: address } }));
/** In the order in which an editor keeps them. */
const marks = fc.subarray<Mark['type']>(['bold', 'italic']).chain((plain) =>
  fc.option(link).map((there): Mark[] => {
    const simple = plain.map((type) => ({ type }) as Mark);
    return there ? [...simple, there] : simple;
  }),
);

const inline = fc.oneof(
  fc.constant<Inline>({ type: 'hardBreak' }),
  fc
    .tuple(words, marks)
    .map(([text, some]): Inline => ({ type: 'text', text, ...(some.length > 0 ? { marks: some } : {}) })),
);

/** Neighbours that look alike are one text to an editor, so a canonical text has none. */
function withoutTwins(inlines: Inline[]): Inline[] {
  const looks = (node: Inline | undefined): string | null =>
    node?.type === 'text' ? JSON.stringify(node.marks ?? []) : null;
  return inlines.filter((node, index) => looks(node) === null || looks(node) !== looks(inlines[index - 1]));
}

const inlines = fc
  .array(inline, { maxLength: 4 })
  .map(withoutTwins)
  .map((content) => (content.length > 0 ? { content } : {}));

const plainParagraph = inlines.map((rest): PlainParagraph => ({ type: 'paragraph', ...rest }));
const paragraphs = fc.array(plainParagraph, { minLength: 1, maxLength: 3 });

function nestedList(depth: number): fc.Arbitrary<NestedList> {
  const entry: fc.Arbitrary<PlainParagraph | NestedList> =
    depth > 1
      ? fc.oneof({ arbitrary: plainParagraph, weight: 3 }, { arbitrary: nestedList(depth - 1), weight: 1 })
      : plainParagraph;
  const item = fc
    .array(entry, { minLength: 1, maxLength: 2 })
    .map((content) => ({ type: 'listItem' as const, content }));
  return fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(item, { minLength: 1, maxLength: 3 }),
  });
}

const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  content: paragraphs,
});
const rows = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(
    fc
      .array(cell, { minLength: width, maxLength: width })
      .map((content) => ({ type: 'tableRow' as const, content })),
    { minLength: 1, maxLength: 3 },
  ),
);

/** A block without its id. */
const shapes = fc.oneof(
  inlines.map(
    (rest) =>
      (id: string): Block => ({ type: 'paragraph', attrs: { id }, ...rest }),
  ),
  fc.tuple(fc.constantFrom(2 as const, 3 as const), inlines).map(
    ([level, rest]) =>
      (id: string): Block => ({ type: 'heading', attrs: { id, level }, ...rest }),
  ),
  nestedList(3).map(
    (list) =>
      (id: string): Block => ({ ...list, attrs: { id } }),
  ),
  fc
    .record({
      personId: fc.uuid(),
      manner: fc.constantFrom('verbatim' as const, 'reported' as const),
      language: fc.constantFrom('ky' as const, 'ru' as const, 'en' as const, null),
      original: fc.option(words),
      content: paragraphs,
    })
    .map(
      ({ content, ...attrs }) =>
        (id: string): Block => ({ type: 'statement', attrs: { id, ...attrs }, content }),
    ),
  fc.tuple(fc.oneof(words, fc.constant('')), rows).map(
    ([caption, content]) =>
      (id: string): Block => ({ type: 'table', attrs: { id, caption }, content }),
  ),
  fc.tuple(fc.uuid(), fc.oneof(words, fc.constant(''))).map(
    ([mediumId, caption]) =>
      (id: string): Block => ({ type: 'picture', attrs: { id, mediumId, caption } }),
  ),
  fc.uuid().map(
    (mediumId) =>
      (id: string): Block => ({ type: 'document', attrs: { id, mediumId } }),
  ),
);

/** Any text in the canonical form: what an editor makes of it and what is stored are the same. */
export const anyBody: fc.Arbitrary<Body> = fc
  .array(shapes, { maxLength: 6 })
  .map((makers): Body => ({ type: 'doc', content: makers.map((make, index) => make(`block-${index}`)) }))
  .filter(({ content: [first, second] }) => first?.type !== 'paragraph' || !!first.content || !!second);
