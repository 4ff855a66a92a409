import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Body } from '#lib/publishing/body/body';
import { newBlockId } from './block-id.ts';

type Marks = NonNullable<JSONContent['marks']>;

/** Below the top level only text carries anything beside its children. */
function nestedNode(node: JSONContent): JSONContent {
  switch (node.type) {
    case 'text':
      return textNode(node);
    case 'hardBreak':
      return { type: 'hardBreak' };
    default:
      return { type: node.type as string, ...nestedContent(node) };
  }
}

function textNode({ text, marks }: JSONContent): JSONContent {
  const plain = (marks ?? []).map(({ type, attrs }): Marks[number] =>
    type === 'link' ? { type, attrs: { href: attrs?.['href'] } } : { type },
  );
  return { type: 'text', text: text ?? '', ...(plain.length > 0 ? { marks: plain } : {}) };
}

function nestedContent({ content }: JSONContent): Pick<JSONContent, 'content'> {
  return content ? { content: content.map(nestedNode) } : {};
}

function isUntouched(document: Node): boolean {
  const [only] = document.children;
  return document.childCount === 1 && only?.type.name === 'paragraph' && only.content.size === 0;
}

/** A statement that tells no quote of elsewhere carries none. */
function storedAttributes(attrs: JSONContent['attrs']): JSONContent['attrs'] {
  if (attrs?.['quoteId'] !== null) return attrs;
  const { quoteId: _none, ...rest } = attrs;
  return rest;
}

/** What the editor holds, as it is stored. A single empty paragraph is where an empty text is typed, and no text yet. */
export function toBody(document: Node): Body {
  if (isUntouched(document)) return { type: 'doc', content: [] };
  const blocks = document.children.map((block) => {
    const { type, attrs, content } = block.toJSON() as JSONContent;
    return { type, attrs: storedAttributes(attrs), ...nestedContent({ ...(content ? { content } : {}) }) };
  });
  return { type: 'doc', content: blocks } as Body;
}

/** What is stored, as the editor takes it. */
export function toEditorContent(body: Body): JSONContent {
  if (body.content.length > 0) return body as JSONContent;
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: newBlockId() } }] };
}
