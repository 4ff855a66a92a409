import type { TableCell, TableRow } from '../body/body.ts';
import type { DroppedList } from './dropped-list.ts';
import type { Flow, FlowCell, FlowTable } from './flow.ts';
import { withoutMark } from './inline-run.ts';
import { type InsideLowering, wordsOfFlows } from './lower-inside.ts';
import { splitInlines } from './split-inlines.ts';

const mostColumns = 20;
const mostRows = 500;
const mostInCell = 20;
/** Places that cells of several rows may cover; what is beyond covers one row only. */
const mostCovered = 200_000;

type Place = FlowCell | 'covered' | null;

/**
 * The rows of a table, in pieces no longer than a body takes; null where the table has more columns than a body takes, or
 * cells that hold whole pages, so that its words have to stand as paragraphs.
 */
export function lowerTable(
  table: FlowTable,
  inside: InsideLowering,
  dropped: DroppedList,
): TableRow[][] | null {
  const grid = withoutEmptyEdges(toGrid(table.rows));
  const width = widest(grid.map((row) => row.length));
  const holdsPages = table.rows.some((row) => row.some(({ content }) => countLines(content) > mostInCell));
  if (width > mostColumns || holdsPages) return null;
  const merged = table.rows.flat().filter(({ rows, columns }) => rows > 1 || columns > 1);
  for (const { content } of merged) dropped.add('mergedCells', wordsOfFlows(content));
  const rows = grid.map((row): TableRow => {
    const headers =
      row.length > 0 && row.every((place) => typeof place !== 'object' || place?.isHeader !== false);
    const cells = Array.from({ length: width }, (_, column) => toCell(row[column] ?? null, headers, inside));
    return { type: 'tableRow', content: cells };
  });
  const pieces: TableRow[][] = [];
  for (let from = 0; from < rows.length; from += mostRows) pieces.push(rows.slice(from, from + mostRows));
  return pieces;
}

/** Puts every cell where it stands; the places that it covers besides are marked. */
function toGrid(rows: readonly FlowCell[][]): Place[][] {
  const grid: Place[][] = rows.map(() => []);
  let covered = 0;
  for (const [line, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[line]?.[column] !== undefined) column += 1;
      const lines = grid.slice(line, line + (covered < mostCovered ? cell.rows : 1));
      for (const one of lines) covered += cover(one, column, cell);
      const own = grid[line];
      if (own) own[column] = cell;
      column += cell.columns;
    }
  }
  return grid.map((row) => Array.from(row, (place) => place ?? null));
}

/** Marks the free places of a row that a cell takes; returns how many it looked at. */
function cover(row: Place[], column: number, cell: FlowCell): number {
  for (let across = 0; across < cell.columns; across += 1) row[column + across] ??= 'covered';
  return cell.columns;
}

const widest = (widths: readonly number[]): number => widths.reduce((one, other) => Math.max(one, other), 0);

const isEmpty = (place: Place | undefined): boolean =>
  place === undefined || place === null || place === 'covered' || place.content.length === 0;

/** Without rows and without columns at the right in which nothing is said. */
function withoutEmptyEdges(grid: readonly Place[][]): Place[][] {
  const rows = grid.filter((row) => !row.every(isEmpty));
  const width = widest(rows.map((row) => row.findLastIndex((place) => !isEmpty(place)) + 1));
  return rows.map((row) => row.slice(0, width));
}

/** How many paragraphs a cell would have, rather too many than too few. */
function countLines(flows: readonly Flow[]): number {
  let lines = 0;
  for (const flow of flows) {
    if (flow.kind === 'list') for (const item of flow.items) lines += Math.max(1, countLines(item));
    else if (flow.kind === 'table') {
      lines += flow.rows.length + 1;
      for (const row of flow.rows) for (const { content } of row) lines += countLines(content);
    } else if (flow.kind !== 'picture') lines += splitInlines(flow.inlines).length;
  }
  return lines;
}

function toCell(place: Place, isInHeaderRow: boolean, inside: InsideLowering): TableCell {
  const cell = typeof place === 'object' ? place : null;
  const isHeader = cell ? cell.isHeader : isInHeaderRow;
  const lines = cell ? inside.lines(cell.content) : [];
  const content = lines.map((line) => ({
    type: 'paragraph' as const,
    content: isHeader ? withoutMark(line, 'bold') : line,
  }));
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}
