import type { ToolName } from './tools.ts';

/** Outlines on a ground of 20 by 20. */
const outlines: Record<ToolName, string> = {
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-4-4M16 8l-4 4',
  paragraph: 'M15 4H8a3.5 3.5 0 0 0 0 7h2M10 4v12M14 4v12',
  heading2: 'M3 4v12M3 10h7M10 4v12M13 9a2 2 0 1 1 4 0c0 2-4 4-4 7h4',
  heading3: 'M3 4v12M3 10h7M10 4v12M13 8h4l-2.5 3a2.5 2.5 0 1 1-1.5 4.5',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6M12 4L8 16',
  link: 'M8 12l4-4M7 9l-2 2a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7',
  bulletList: 'M8 5h9M8 10h9M8 15h9M3 5h1M3 10h1M3 15h1',
  orderedList: 'M9 5h8M9 10h8M9 15h8M3 4h1v4M3 12h2l-2 4h2',
  statement: 'M4 12a2 2 0 1 0 4 0 2 2 0 0 0-4 0c0-4 1-6 4-7M12 12a2 2 0 1 0 4 0 2 2 0 0 0-4 0c0-4 1-6 4-7',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M10 4v12',
  picture: 'M3 4h14v12H3zM3 14l4-4 4 4 2-2 4 4M13 8h1',
  document: 'M5 3h7l4 4v10H5zM12 3v4h4M8 11h5M8 14h5',
  word: 'M4 4l2.5 12L10 6l3.5 10L16 4',
  keys: 'M7.5 7a2.5 2.5 0 1 1 3.5 2.5c-.7.4-1 1-1 2M10 15h.1',
  rowBefore: 'M3 12h14v4H3zM10 3v6M7 6h6',
  rowAfter: 'M3 4h14v4H3zM10 11v6M7 14h6',
  columnBefore: 'M12 3h4v14h-4zM3 10h6M6 7v6',
  columnAfter: 'M4 3h4v14H4zM11 10h6M14 7v6',
  headerRow: 'M3 4h14v12H3zM3 9h14M3 6.5h14M3 8h14',
  headerColumn: 'M3 4h14v12H3zM8 4v12M5 4v12M6.5 4v12',
  deleteRow: 'M3 7h8v6H3zM13 8l4 4M17 8l-4 4',
  deleteColumn: 'M7 3h6v8H7zM8 14l4 4M12 14l-4 4',
  deleteTable: 'M3 4h14v12H3zM7 7l6 6M13 7l-6 6',
};

/** A small drawing beside a tool's name, which says all that it says. */
export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="tool-icon">
      <path d={outlines[name]} />
    </svg>
  );
}
