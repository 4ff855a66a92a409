import type { Table, TableRow } from '#lib/publishing/body/body';
import { list, words } from './lenient.ts';
import { RichInline } from './rich-inline.tsx';

type Scope = 'col' | 'row';

function cells(row: TableRow, scope: Scope) {
  return list(row?.content).map((cell, position) => {
    const words = list(cell?.content).map((paragraph, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other key, and a page is rendered once
      <p key={line}>
        <RichInline content={paragraph?.content} />
      </p>
    ));
    if (cell?.type === 'tableHeader') {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other key, and a page is rendered once
        <th key={position} scope={scope}>
          {words}
        </th>
      );
    }
    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other key, and a page is rendered once
    return cell?.type === 'tableCell' ? <td key={position}>{words}</td> : null;
  });
}

const isHeading = (row: TableRow) =>
  list(row?.content).length > 0 && list(row?.content).every((cell) => cell?.type === 'tableHeader');

/** A table that scrolls inside itself; the frame takes the focus so that a keyboard can scroll it. */
export function RichTable({ table }: { table: Table }) {
  const rows = list(table.content);
  const heading = rows[0] && isHeading(rows[0]) ? rows[0] : null;
  const caption = words(table.attrs?.caption);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        {heading ? (
          <thead>
            <tr>{cells(heading, 'col')}</tr>
          </thead>
        ) : null}
        <tbody>
          {rows.slice(heading ? 1 : 0).map((row, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other key, and a page is rendered once
            <tr key={position}>{cells(row, 'row')}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
