import { DroppedList } from './dropped-list.ts';
import { FlowReader } from './flow-reader.ts';
import { BlockWriter } from './flow-to-blocks.ts';
import { htmlTree } from './html-tree.ts';
import type { ImportedText } from './imported.ts';

export interface HtmlToBodyOptions {
  /** Makes ids that no block of the text has yet, of letters, digits, `-` and `_`. */
  newBlockId: () => string;
  /** Addresses of pictures whose bytes came beside the HTML; any other address of that form leads nowhere. */
  parts?: ReadonlySet<string>;
}

/**
 * Makes blocks of a body from the HTML of Word, LibreOffice, Google Docs or a web page: text, headings, lists, tables and
 * links. The blocks always pass the schema of a body. Pictures come back beside them with the place where they stood; nothing
 * is ever fetched. What was dropped or lost its form is told, with the first words that it happened to.
 *
 * Pure, in a browser and on the server alike, in time that grows with the length of the text.
 */
export function htmlToBody(html: string, { newBlockId, parts = new Set() }: HtmlToBodyOptions): ImportedText {
  const dropped = new DroppedList();
  const writer = new BlockWriter(newBlockId, dropped);
  writer.writeAll(FlowReader.read([htmlTree(html)], { dropped, parts }));
  const { blocks, pictures } = writer;
  return { blocks, pictures, dropped: dropped.toArray() };
}
