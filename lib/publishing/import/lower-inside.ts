import type { Inline, ListItem, NestedList } from '../body/body.ts';
import type { DroppedList } from './dropped-list.ts';
import type { Flow, FlowList, FlowPicture, FlowTable } from './flow.ts';
import { allBold, wordsOf } from './inline-run.ts';
import { joinInlines, splitInlines } from './split-inlines.ts';

const deepestList = 3;
const mostItems = 500;
/** One less than a body takes, since an item may be given a head. */
const mostInItem = 49;
/** Between the cells of a row that becomes a line. */
const cellSeparator = ' | ';

/** Brings what stands in lists and cells to the form that a body has for it, and gathers what has to stand outside. */
export class InsideLowering {
  readonly #dropped: DroppedList;
  /** Pictures met so far: they stand after the list or the table. */
  readonly pictures: FlowPicture[] = [];

  constructor(dropped: DroppedList) {
    this.#dropped = dropped;
  }

  /** The lists that a list makes, none of them longer than a body takes. */
  lists(list: FlowList, depth = 1): NestedList[] {
    const items = list.items.flatMap((item) => this.#items(item, depth));
    const whole = mendHeads(items);
    const lists: NestedList[] = [];
    for (let from = 0; from < whole.length; from += mostItems) {
      const content = whole.slice(from, from + mostItems);
      lists.push({ type: list.isOrdered ? 'orderedList' : 'bulletList', content });
    }
    return lists;
  }

  /** An item, and after it those that stood too deep inside of it. */
  #items(flows: readonly Flow[], depth: number): ListItem[] {
    const after: ListItem[][] = [];
    const content = flows.flatMap((flow): ListItem['content'] => {
      if (flow.kind !== 'list')
        return this.#linesOf(flow).map((line) => ({ type: 'paragraph', content: line }));
      if (depth < deepestList) return this.lists(flow, depth + 1);
      this.#dropped.add('listDepth', wordsOfList(flow));
      after.push(flow.items.flatMap((item) => this.#items(item, depth)));
      return [];
    });
    const own: ListItem[] = [];
    for (let from = 0; from < content.length; from += mostInItem) {
      own.push({ type: 'listItem', content: content.slice(from, from + mostInItem) });
    }
    return [own, ...after].flat();
  }

  /** What stands in a cell or an item, as paragraphs one after the other. */
  lines(flows: readonly Flow[]): Inline[][] {
    return flows.flatMap((flow) => this.#linesOf(flow));
  }

  #linesOf(flow: Flow): Inline[][] {
    switch (flow.kind) {
      case 'paragraph':
        return splitInlines(flow.inlines);
      case 'heading':
        return splitInlines(allBold(flow.inlines));
      case 'list':
        this.#dropped.add('listDepth', wordsOfList(flow));
        return this.#linesOfList(flow);
      case 'table':
        this.#dropped.add('nestedTable', wordsOfTable(flow));
        return this.linesOfTable(flow);
      case 'picture':
        this.pictures.push(flow);
        return [];
    }
  }

  /** The rows of a table as lines. */
  linesOfTable({ caption, rows }: FlowTable): Inline[][] {
    const lines = rows.map((row) => {
      const cells = row.map(({ content }) => joinInlines(this.lines(content), ' '));
      return joinInlines(
        cells.filter((cell) => cell.length > 0),
        cellSeparator,
      );
    });
    const title: Inline[][] = caption === '' ? [] : [[{ type: 'text', text: caption }]];
    return [...title, ...lines].flatMap(splitInlines);
  }

  #linesOfList({ isOrdered, items }: FlowList): Inline[][] {
    return items.flatMap((item, position) => {
      const [first = [], ...rest] = item.flatMap((flow) =>
        flow.kind === 'list' ? this.#linesOfList(flow) : this.#linesOf(flow),
      );
      const marker = isOrdered ? `${position + 1}. ` : '• ';
      return [[{ type: 'text', text: marker }, ...first] satisfies Inline[], ...rest];
    });
  }
}

/** An item has words of its own before what is nested in it: what begins with a list goes to the item before, or comes out. */
function mendHeads(items: readonly ListItem[]): ListItem[] {
  const mended: ListItem[] = [];
  for (const item of items) {
    const [head] = item.content;
    const last = mended.at(-1);
    if (head === undefined) continue;
    if (head.type === 'paragraph') mended.push(item);
    else if (last && last.content.length + item.content.length <= mostInItem)
      last.content.push(...item.content);
    else mended.push({ type: 'listItem', content: [{ type: 'paragraph' }, ...item.content] });
  }
  return mended;
}

function wordsOfList(list: FlowList): string {
  return list.items.map(wordsOfFlows).join(' ');
}

/** The words of flows without any form. */
export function wordsOfFlows(flows: readonly Flow[]): string {
  const words = flows.map((flow) => {
    if (flow.kind === 'list') return wordsOfList(flow);
    if (flow.kind === 'table') return wordsOfTable(flow);
    return flow.kind === 'picture' ? flow.alt : wordsOf(flow.inlines);
  });
  return words.join(' ');
}

/** The words of a table without any form. */
export function wordsOfTable({ rows }: FlowTable): string {
  return rows.flatMap((row) => row.map(({ content }) => wordsOfFlows(content))).join(' ');
}
