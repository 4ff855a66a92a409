import { type DroppedList, sampleLetters } from './dropped-list.ts';
import { declarationsOf } from './element-style.ts';
import type { Flow, FlowCell, FlowTable, ReadNodes } from './flow.ts';
import { findElement, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { isAllBold } from './inline-run.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { oneLine } from './plain-words.ts';

const mostColumns = 50;
const mostRows = 1_000;

interface FoundCell {
  element: HtmlElement;
  isHeader: boolean;
}

/** Reads a table; one of a single column is a frame, and what stands in it comes out of it. */
export function readTable(table: HtmlElement, read: ReadNodes, dropped: DroppedList): Flow[] {
  const parts = new TableParts(dropped);
  parts.collect(table.children, false);
  const beside = read(parts.beside);
  const rows = parts.rows.map((row) => row.map((cell) => toCell(cell, read)));
  const caption = parts.caption ? oneLine(textOf(parts.caption)) : '';
  const captionFlows = parts.caption ? read(parts.caption.children) : [];
  if (rows.every((row) => row.length <= 1)) {
    return [...captionFlows, ...beside, ...rows.flatMap((row) => row.flatMap(({ content }) => content))];
  }
  markHeader(rows);
  const flow: FlowTable = { kind: 'table', caption, rows };
  return [...beside, flow];
}

class TableParts {
  readonly rows: FoundCell[][] = [];
  /** What stands in the table and in no cell, where browsers show it before the table. */
  readonly beside: HtmlNode[] = [];
  caption: HtmlElement | null = null;
  readonly #dropped: DroppedList;

  constructor(dropped: DroppedList) {
    this.#dropped = dropped;
  }

  collect(nodes: readonly HtmlNode[], isHead: boolean): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.beside.push(node);
      else if (node.name === 'tr') this.#collectRow(node, isHead);
      else if (node.name === 'td' || node.name === 'th') this.rows.push([toFound(node, isHead)]);
      else if (node.name === 'caption') this.#collectCaption(node);
      else if (findElement(node, ({ name }) => name === 'tr' || name === 'table')?.name === 'tr') {
        this.collect(node.children, isHead || node.name === 'thead');
      } else this.beside.push(node);
    }
  }

  #collectCaption(caption: HtmlElement): void {
    if (this.caption) this.beside.push({ ...caption, name: 'div' });
    else this.caption = caption;
  }

  #collectRow(row: HtmlElement, isHead: boolean): void {
    const reason = reasonToLeaveOut(row, declarationsOf(row));
    if (reason) {
      if (reason !== 'silent' && textOf(row).trim() !== '')
        this.#dropped.add(reason, textOf(row, sampleLetters));
      return;
    }
    const cells: FoundCell[] = [];
    for (const child of row.children) {
      if (typeof child === 'object' && (child.name === 'td' || child.name === 'th')) {
        cells.push(toFound(child, isHead));
      } else this.beside.push(child);
    }
    this.rows.push(cells);
  }
}

function toFound(element: HtmlElement, isHead: boolean): FoundCell {
  return { element, isHeader: isHead || element.name === 'th' };
}

function toCell({ element, isHeader }: FoundCell, read: ReadNodes): FlowCell {
  const span = (name: string, most: number): number => {
    const number = Number.parseInt(element.attributes.get(name) ?? '1', 10);
    return Number.isFinite(number) ? Math.min(Math.max(number, 1), most) : 1;
  };
  return {
    isHeader,
    columns: span('colspan', mostColumns),
    rows: span('rowspan', mostRows),
    content: read([element]),
  };
}

const isBold = (flow: Flow): boolean =>
  flow.kind === 'heading' || (flow.kind === 'paragraph' && isAllBold(flow.inlines));

/** Office programs make the first row bold and say no more: it is the header where no cell is one and the next row is not bold. */
function markHeader(rows: FlowCell[][]): void {
  if (rows.some((row) => row.some((cell) => cell.isHeader))) return;
  const [first, second] = rows.map((row) => row.flatMap(({ content }) => content));
  if (!first?.length || !second || !first.every(isBold) || (second.length > 0 && second.every(isBold)))
    return;
  for (const cell of rows[0] ?? []) cell.isHeader = true;
}
