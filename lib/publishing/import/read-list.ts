import { type DroppedList, sampleLetters } from './dropped-list.ts';
import { declarationsOf } from './element-style.ts';
import type { Flow, FlowList, ReadNodes } from './flow.ts';
import { toParagraph } from './flow.ts';
import { isItemOfNotes } from './footnotes.ts';
import { type HtmlElement, textOf } from './html-tree.ts';

const lists = new Set(['ul', 'ol', 'menu', 'dir']);

/** Reads a list with what stands in it; footnotes that a reader of documents put into a list come out as paragraphs. */
export function readList(element: HtmlElement, read: ReadNodes, dropped: DroppedList): Flow[] {
  if (element.children.some((child) => typeof child === 'object' && child.attributes.has('data-listid'))) {
    return readLoneItems(element, read);
  }
  const list: FlowList = { kind: 'list', isOrdered: element.name === 'ol', items: [] };
  const notes: Flow[] = [];
  for (const child of element.children) {
    if (typeof child === 'object' && isItemOfNotes(child)) {
      dropped.add('footnote', textOf(child, sampleLetters).replace('↑', ''));
      notes.push(...numbered(read([child]), notes.length + 1));
      continue;
    }
    const content = read([child]);
    const last = list.items.at(-1);
    // A list directly inside of a list belongs to the item before it.
    if (last && typeof child === 'object' && lists.has(child.name))
      list.items.push((list.items.pop() ?? []).concat(content));
    else if (content.length > 0) list.items.push(content);
  }
  if (list.isOrdered && list.items.length > 0 && isOddlyNumbered(element)) {
    dropped.add('listNumbering', textOf(element, sampleLetters));
  }
  // A list of nothing but lists only moves them to the right.
  const isEmptyFrame = list.items.every((item) => item.every(({ kind }) => kind === 'list'));
  return isEmptyFrame ? [...list.items.flat(), ...notes] : [list, ...notes];
}

/** Word on the web puts every item into a list of its own, and says which list and level it means. */
function readLoneItems(element: HtmlElement, read: ReadNodes): Flow[] {
  const start = Number.parseInt(element.attributes.get('start') ?? '1', 10);
  return element.children.flatMap((child, position) => {
    const level =
      typeof child === 'object' ? Number.parseInt(child.attributes.get('data-aria-level') ?? '1', 10) : 1;
    const marker = element.name === 'ol' ? `${start + position}.` : '•';
    return read([child]).map((flow, place): Flow => {
      if (flow.kind !== 'paragraph') return flow;
      return {
        ...flow,
        list: { level: Math.min(Math.max(level || 1, 1), 9), marker: place === 0 ? marker : null },
      };
    });
  });
}

function isOddlyNumbered(list: HtmlElement): boolean {
  const start = list.attributes.get('start') ?? '1';
  const type = list.attributes.get('type') ?? '1';
  const style = declarationsOf(list).get('list-style-type') ?? 'decimal';
  return start !== '1' || type !== '1' || !/^(decimal|none|inherit|initial|disc)/.test(style);
}

function numbered(note: Flow[], number: number): Flow[] {
  const [first, ...rest] = note;
  if (first?.kind !== 'paragraph') return note;
  return [toParagraph([{ type: 'text', text: `[${number}] ` }, ...first.inlines]), ...rest];
}
