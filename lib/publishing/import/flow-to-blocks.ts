import type { Block, Inline } from '../body/body.ts';
import type { DroppedList } from './dropped-list.ts';
import type { Flow, FlowHeading, FlowList, FlowPicture, FlowTable } from './flow.ts';
import type { ImportedPicture } from './imported.ts';
import { allBold, withoutMark, wordsOf } from './inline-run.ts';
import { InsideLowering, wordsOfFlows, wordsOfTable } from './lower-inside.ts';
import { lowerTable } from './lower-table.ts';
import { cutAt } from './plain-words.ts';
import { splitInlines } from './split-inlines.ts';

/** As many as a body takes. */
const mostBlocks = 2_000;
const longestCaption = 500;

/** Brings flows to the form and the limits of a body, with new ids. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly pictures: ImportedPicture[] = [];
  readonly #newBlockId: () => string;
  readonly #dropped: DroppedList;
  /** The depth in the source up to which headings are of the upper level. */
  #upperDepth = 2;

  constructor(newBlockId: () => string, dropped: DroppedList) {
    this.#newBlockId = newBlockId;
    this.#dropped = dropped;
  }

  writeAll(flows: readonly Flow[]): void {
    // One heading of the first depth is a title, and sections stand below it; several are the sections themselves.
    const titles = flows.filter((flow) => flow.kind === 'heading' && flow.depth === 1);
    this.#upperDepth = titles.length > 1 ? 1 : 2;
    for (const flow of flows) this.#write(flow);
  }

  #write(flow: Flow): void {
    if (this.blocks.length >= mostBlocks) this.#dropped.add('tooLong', wordsOfFlows([flow]));
    else if (flow.kind === 'paragraph') this.#writeParagraphs(splitInlines(flow.inlines));
    else if (flow.kind === 'heading') this.#writeHeading(flow);
    else if (flow.kind === 'list') this.#writeList(flow);
    else if (flow.kind === 'table') this.#writeTable(flow);
    else this.#writePicture(flow);
  }

  /** Adds a block unless the body is full; then its words are told as lost. */
  #push(block: Block, words: () => string): void {
    if (this.blocks.length < mostBlocks) this.blocks.push(block);
    else this.#dropped.add('tooLong', words());
  }

  #writeParagraphs(paragraphs: readonly Inline[][]): void {
    for (const content of paragraphs) {
      const attrs = { id: this.#newBlockId() };
      this.#push({ type: 'paragraph', attrs, content }, () => wordsOf(content));
    }
  }

  #writeHeading({ depth, inlines }: FlowHeading): void {
    const below = depth - this.#upperDepth;
    if (below > 1) {
      this.#dropped.add('headingLevel', wordsOf(inlines));
      this.#writeParagraphs(splitInlines(allBold(inlines)));
      return;
    }
    const [first, ...rest] = splitInlines(withoutMark(inlines, 'bold'));
    if (!first) return;
    const attrs = { id: this.#newBlockId(), level: below === 1 ? (3 as const) : (2 as const) };
    this.#push({ type: 'heading', attrs, content: first }, () => wordsOf(first));
    this.#writeParagraphs(rest);
  }

  #writeList(list: FlowList): void {
    const inside = new InsideLowering(this.#dropped);
    for (const { type, content } of inside.lists(list)) {
      this.#push({ type, attrs: { id: this.#newBlockId() }, content }, () => wordsOfFlows([list]));
    }
    for (const picture of inside.pictures) this.#writePicture(picture);
  }

  #writeTable(table: FlowTable): void {
    const inside = new InsideLowering(this.#dropped);
    const pieces = lowerTable(table, inside, this.#dropped);
    if (!pieces) {
      this.#writeLooseTable(table);
      return;
    }
    const { head, rest } = this.#caption(table.caption);
    this.#writeParagraphs(rest);
    for (const [position, content] of pieces.entries()) {
      const attrs = { id: this.#newBlockId(), caption: position === 0 ? head : '' };
      this.#push({ type: 'table', attrs, content }, () => wordsOfTable(table));
    }
    for (const picture of inside.pictures) this.#writePicture(picture);
  }

  /** Words of a table that a body can't have: what its cells hold, one after the other, or a line for each row. */
  #writeLooseTable(table: FlowTable): void {
    this.#dropped.add('tableShape', wordsOfTable(table));
    const isGrid = table.rows.every((row) => row.every(({ content }) => content.length <= 1));
    if (isGrid) {
      const inside = new InsideLowering(this.#dropped);
      this.#writeParagraphs(inside.linesOfTable(table));
      for (const picture of inside.pictures) this.#writePicture(picture);
      return;
    }
    if (table.caption) this.#writeParagraphs(splitInlines([{ type: 'text', text: table.caption }]));
    for (const row of table.rows)
      for (const { content } of row) for (const flow of content) this.#write(flow);
  }

  #writePicture({ source, alt, caption }: FlowPicture): void {
    const { head, rest } = this.#caption(caption);
    this.pictures.push({ afterBlockId: this.blocks.at(-1)?.attrs.id ?? null, source, alt, caption: head });
    this.#writeParagraphs(rest);
  }

  /** As much of a caption as may stand in one, and the rest of its words. */
  #caption(caption: string): { head: string; rest: Inline[][] } {
    const length = cutAt(caption, longestCaption);
    const rest = caption.slice(length).trim();
    return {
      head: caption.slice(0, length).trim(),
      rest: rest === '' ? [] : splitInlines([{ type: 'text', text: rest }]),
    };
  }
}
