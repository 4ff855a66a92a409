import { attachCaptions } from './captions.ts';
import { type DroppedList, sampleLetters } from './dropped-list.ts';
import { declarationsOf, hasClass, type Look, lookInside, plainLook } from './element-style.ts';
import { type Flow, type FlowParagraph, type ReadNodes, toParagraph } from './flow.ts';
import { footnoteMark, isMarkOfNote, isNote, isWayBack, withoutMark } from './footnotes.ts';
import { blockNames, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { InlineRun } from './inline-run.ts';
import { reasonToLeaveOut, sampleOf } from './left-out.ts';
import { linkAddress } from './link-address.ts';
import { isPixel, letterOf, pictureSource } from './picture-source.ts';
import { oneLine, shortened } from './plain-words.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';
import { groupWordLists } from './word-lists.ts';
import { headingDepth, listMark } from './word-styles.ts';

const longestAlt = 500;

export interface Reading {
  dropped: DroppedList;
  /** Addresses of pictures that came with the document. */
  parts: ReadonlySet<string>;
}

type Declarations = ReadonlyMap<string, string>;

/** Reads the content of elements into flows: words with the looks that count, in the order of the source. */
export class FlowReader {
  readonly #reading: Reading;
  readonly #flows: Flow[] = [];
  #run: InlineRun;
  /** What stands inside of a paragraph and has to follow it. */
  #pending: Flow[] = [];
  /** The marker of an item, where a program wrote it as text. */
  #marker = '';
  #kind: Pick<FlowParagraph, 'isCaption' | 'list'> = { isCaption: false, list: null };

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#run = new InlineRun(reading.dropped);
  }

  /** Reads nodes that stand beside each other. */
  static read(nodes: readonly HtmlNode[], reading: Reading, look: Look = plainLook): Flow[] {
    const reader = new FlowReader(reading);
    reader.#readAll(nodes, look);
    reader.#flush();
    return groupWordLists(attachCaptions(reader.#flows), reading.dropped);
  }

  #readAll(nodes: readonly HtmlNode[], look: Look): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#run.addText(node, look);
      else this.#readElement(node, look);
    }
  }

  #readElement(element: HtmlElement, around: Look): void {
    const declarations = declarationsOf(element);
    const reason = reasonToLeaveOut(element, declarations);
    if (reason !== null) {
      if (reason !== 'silent') this.#leaveOut(element, reason);
      return;
    }
    const look = lookInside(element, declarations, around);
    const depth = headingDepth(element, declarations);
    if (declarations.get('mso-list') === 'ignore') this.#marker += textOf(element, sampleLetters);
    else if (depth !== null) this.#readHeading(element, depth, look);
    else if (!this.#readKnown(element, look)) {
      if (blockNames.has(element.name)) this.#readBlock(element, declarations, look);
      else this.#readAll(element.children, look);
    }
  }

  /** Reads an element that its name says how to read; false where it says nothing. */
  #readKnown(element: HtmlElement, look: Look): boolean {
    switch (element.name) {
      case 'br':
        this.#run.addBreak();
        return true;
      case 'img':
      case 'image':
        this.#readPicture(element, look);
        return true;
      case 'a':
        this.#readLink(element, look);
        return true;
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.#add(readList(element, this.#reader(look), this.#reading.dropped));
        return true;
      case 'table':
        this.#add(readTable(element, this.#reader(look), this.#reading.dropped));
        return true;
      case 'q':
        this.#run.addText('“', look);
        this.#readAll(element.children, look);
        this.#run.addText('”', look);
        return true;
      case 'umut-textbox':
        this.#readTextBox(element);
        return true;
      default:
        return false;
    }
  }

  #leaveOut(
    element: HtmlElement,
    reason: Exclude<ReturnType<typeof reasonToLeaveOut>, 'silent' | null>,
  ): void {
    const text = textOf(element);
    const saysNothing = text.trim() === '';
    if (saysNothing && (reason === 'hidden' || reason === 'deletion' || reason === 'contents')) return;
    this.#reading.dropped.add(reason, sampleOf(element, text));
  }

  #readBlock(element: HtmlElement, declarations: Declarations, look: Look): void {
    this.#flush();
    if (element.name === 'blockquote' || hasClass(element, /^Mso(Intense)?Quote$/)) {
      const words = textOf(element, sampleLetters);
      if (words.trim() !== '') this.#reading.dropped.add('quote', words);
    }
    if (isNote(element, declarations)) {
      this.#reading.dropped.add('footnote', withoutMark(textOf(element, sampleLetters)));
    }
    const around = this.#kind;
    const isCaption = element.name === 'figcaption' || hasClass(element, /^MsoCaption$|^caption$/);
    this.#kind = {
      isCaption: around.isCaption || isCaption,
      list: listMark(element, declarations) ?? around.list,
    };
    this.#readAll(element.children, look);
    this.#flush();
    this.#kind = around;
  }

  #readHeading(element: HtmlElement, depth: number, look: Look): void {
    const reader = new FlowReader(this.#reading);
    reader.#readAll(element.children, { ...look, isBold: false });
    reader.#flush();
    this.#add(
      reader.#flows.map((flow) =>
        flow.kind === 'paragraph' ? { kind: 'heading', depth, inlines: flow.inlines } : flow,
      ),
    );
  }

  #readLink(link: HtmlElement, look: Look): void {
    if (isWayBack(link)) return;
    const { dropped } = this.#reading;
    const mark = footnoteMark(link);
    const href = link.attributes.get('href') ?? '#';
    if (mark !== null) {
      this.#run.addText(isMarkOfNote(link) ? `${mark} ` : mark, { ...look, raise: null });
    } else if (href.startsWith('#')) {
      // A target inside of the document, and a link to one, are no links of a body.
      this.#readAll(link.children, look);
    } else {
      const words = textOf(link, sampleLetters);
      const address = linkAddress(href);
      if (address === null && words.trim() !== '') dropped.add('link', words);
      this.#readAll(link.children, { ...look, href: address });
    }
  }

  #readPicture(element: HtmlElement, look: Look): void {
    const { dropped, parts } = this.#reading;
    const letter = letterOf(element);
    const alt = shortened(oneLine(element.attributes.get('alt') ?? ''), longestAlt);
    const source = pictureSource(element, parts);
    if (letter) this.#run.addText(letter, look);
    else if (isPixel(element)) return;
    else if (source) this.#pending.push({ kind: 'picture', source, alt, caption: '' });
    else dropped.add('picture', alt);
  }

  #readTextBox(box: HtmlElement): void {
    const flows = FlowReader.read(box.children, this.#reading);
    if (flows.length > 0) this.#reading.dropped.add('textBox', textOf(box, sampleLetters));
    for (const flow of flows) this.#pending.push(flow);
  }

  #reader(look: Look): ReadNodes {
    return (nodes) => FlowReader.read(nodes, this.#reading, look);
  }

  #add(flows: Flow[]): void {
    this.#flush();
    for (const flow of flows) this.#flows.push(flow);
  }

  /** Ends the paragraph of the moment. */
  #flush(): void {
    const paragraphs = this.#run.finish();
    const marker = oneLine(this.#marker);
    const { isCaption, list } = this.#kind;
    if (marker && list === null && paragraphs[0]) paragraphs[0].unshift({ type: 'text', text: `${marker} ` });
    for (const [position, inlines] of paragraphs.entries()) {
      const isFurther = position > 0 || list?.marker === null;
      const mark = list && { ...list, marker: isFurther ? null : marker };
      this.#flows.push({ ...toParagraph(inlines), isCaption, list: mark });
    }
    if (paragraphs.length > 0) this.#marker = '';
    for (const flow of this.#pending) this.#flows.push(flow);
    this.#pending = [];
  }
}
