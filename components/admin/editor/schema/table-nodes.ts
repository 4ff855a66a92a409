import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { blockIdAttribute } from './block-id.ts';

/** A table whose cells are all one wide and one high: the stored form knows no merged cells. */
export const TableNode = Table.extend({
  addAttributes: () => ({
    ...blockIdAttribute,
    caption: {
      default: '',
      parseHTML: (element: HTMLElement): string =>
        (element.dataset['caption'] ?? element.querySelector('caption')?.textContent ?? '').slice(0, 500),
      renderHTML: ({ caption }: Record<string, unknown>): Record<string, string> =>
        typeof caption === 'string' && caption !== '' ? { 'data-caption': caption } : {},
    },
  }),
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView: () => null,
}).configure({ resizable: false });

/** Cells carry what the table's machinery needs, and take none of it from a clipboard. */
const single = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
};

export const TableRowNode = TableRow;
export const TableCellNode = TableCell.extend({ content: 'paragraph+', addAttributes: () => single });
export const TableHeaderNode = TableHeader.extend({ content: 'paragraph+', addAttributes: () => single });
