import { canonicalJson } from '#lib/core/digest';
import {
  type Block,
  type Body,
  type Inline,
  longestText,
  type PlainParagraph,
  type TextNode,
} from './body.ts';

interface Holder {
  type: string;
  content?: unknown;
}

const looksOf = (node: TextNode): string => canonicalJson(node.marks ?? []);

function textNode({ text, marks }: TextNode): TextNode {
  const composed = text.normalize('NFC');
  return marks && marks.length > 0
    ? { type: 'text', text: composed, marks }
    : { type: 'text', text: composed };
}

/** Neighbours that look alike become one text, as in an editor. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const node of inlines) {
    const before = result.at(-1);
    const isOneLook = node.type === 'text' && before?.type === 'text' && looksOf(before) === looksOf(node);
    if (isOneLook && before.text.length + node.text.length <= longestText) {
      result[result.length - 1] = { ...before, text: before.text + node.text };
    } else result.push(node);
  }
  return result.map((node) => (node.type === 'text' ? textNode(node) : node));
}

function leaf<Node extends { content?: Inline[] | undefined }>(node: Node): Node {
  const { content, ...rest } = node;
  return (content && content.length > 0 ? { ...rest, content: joined(content) } : rest) as Node;
}

/** Lists, statements and tables hold nodes, a few deep at most, as the schema has it; pictures hold none. */
function canonicalNode<Node extends Holder>(node: Node): Node {
  if (node.type === 'paragraph' || node.type === 'heading') return leaf(node as Node & PlainParagraph);
  if (!Array.isArray(node.content)) return node;
  return { ...node, content: node.content.map((child: Holder) => canonicalNode(child)) };
}

/**
 * A body as it is kept: texts in NFC, neighbours that look alike joined, what is empty left out. Two bodies that an editor
 * can't tell apart become equal, and ids and order of blocks stay as they are.
 */
export function canonicalBody(body: Body): Body {
  return { type: 'doc', content: body.content.map((block) => canonicalNode<Block>(block)) };
}
