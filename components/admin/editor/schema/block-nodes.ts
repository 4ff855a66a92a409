import { Node } from '@tiptap/core';
import { isLanguage } from '#lib/core/languages';
import { blockIdAttribute } from './block-id.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface CarriedAttribute {
  default: unknown;
  parseHTML: (element: HTMLElement) => unknown;
  renderHTML: (attributes: Record<string, unknown>) => Record<string, string>;
}

/** An attribute that travels through the clipboard as `data-…`. `read` makes sense of what comes back. */
function carried(name: string, initial: unknown, read: (text: string | null) => unknown): CarriedAttribute {
  const place = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    default: initial,
    parseHTML: (element) => read(element.getAttribute(place)),
    renderHTML: ({ [name]: value }) => (typeof value === 'string' ? { [place]: value } : {}),
  };
}

const namesMedium = (element: HTMLElement): false | null =>
  uuid.test(element.dataset['mediumId'] ?? '') ? null : false;

/** What a person said; see Statement of lib/publishing/body/body.ts. */
export const StatementNode = Node.create({
  name: 'statement',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    ...blockIdAttribute,
    personId: carried('personId', null, (text) => text),
    manner: carried('manner', 'reported', (text) => (text === 'verbatim' ? 'verbatim' : 'reported')),
    language: carried('language', null, (text) => (isLanguage(text) ? text : null)),
    original: carried('original', null, (text) => text),
    quoteId: carried('quoteId', null, (text) => (text !== null && uuid.test(text) ? text : null)),
  }),
  parseHTML: () => [
    {
      tag: 'blockquote[data-person-id]',
      getAttrs: (element) => (uuid.test(element.dataset['personId'] ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});

export const PictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...blockIdAttribute,
    mediumId: carried('mediumId', null, (text) => text),
    caption: carried('caption', '', (text) => text ?? ''),
  }),
  parseHTML: () => [{ tag: 'figure[data-kind="picture"]', getAttrs: namesMedium }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, 'data-kind': 'picture' }],
});

export const DocumentNode = Node.create({
  name: 'document',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...blockIdAttribute,
    mediumId: carried('mediumId', null, (text) => text),
  }),
  parseHTML: () => [{ tag: 'figure[data-kind="document"]', getAttrs: namesMedium }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, 'data-kind': 'document' }],
});
