import { isId } from '#lib/core/id-shape';
import type { Block, Body, Inline, TextNode } from '../body/body.ts';
import { canonicalBody } from '../body/canonical-body.ts';
import type { Words } from '../words.ts';
import { type FoldedWords, findWords } from './find-words.ts';

/** What stands where words were removed: the same in every language, and read as an omission. */
const omission = '[…]';

const mostSamples = 5;
const sampleMargin = 30;

/** An instant, a day or a month as records write it: no text, whatever digits are looked for. */
const moment = /^\d{4}-\d\d(-\d\d(T[\d:.]+Z?)?)?$/;

/** Takes words out of texts and counts how often it did; what it returns never holds them. */
export class WordRemover {
  readonly #words: FoldedWords;
  /** Different passages in which the words were found, the first few. */
  readonly samples: string[] = [];
  count = 0;

  constructor(words: FoldedWords) {
    this.#words = words;
  }

  text(text: string): string {
    const found = findWords(text, this.#words);
    this.#note(text, found);
    let rest = '';
    let end = 0;
    for (const { from, to } of found) {
      rest += text.slice(end, from) + omission;
      end = to;
    }
    return found.length === 0 ? text : rest + text.slice(end);
  }

  /** An address; empty where it says the words: half an address leads nowhere. */
  address(href: string): string {
    if (!this.#isNamedIn(href)) return href;
    this.count += 1;
    return '';
  }

  words<Some extends Words>(words: Some): Some {
    return {
      ...words,
      title: this.text(words.title),
      summary: this.text(words.summary),
      body: this.body(words.body),
    };
  }

  body(body: Body): Body {
    const before = this.count;
    const content = body.content.map((block) => this.#node<Block>(block));
    return this.count === before ? body : canonicalBody({ type: 'doc', content });
  }

  /** Any record whose texts are written by people; ids and moments in it are left alone. */
  record<Value>(value: Value): Value {
    if (typeof value === 'string') {
      return isId(value) || moment.test(value) ? value : (this.text(value) as Value);
    }
    if (Array.isArray(value)) return value.map((entry) => this.record(entry)) as Value;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.record(one)])) as Value;
  }

  #note(text: string, found: readonly { from: number; to: number }[]): void {
    this.count += found.length;
    for (const { from, to } of found) {
      if (this.samples.length === mostSamples) return;
      const start = Math.max(0, from - sampleMargin);
      const passage = text.slice(start, to + sampleMargin).toWellFormed();
      const sample = `${start > 0 ? '…' : ''}${passage}${to + sampleMargin < text.length ? '…' : ''}`;
      // Each saved version has the passage again.
      if (!this.samples.includes(sample)) this.samples.push(sample);
    }
  }

  #node<Node extends { type: string; attrs?: object; content?: unknown }>(node: Node): Node {
    const attrs = node.attrs ? { attrs: this.#attrs(node.attrs) } : {};
    if (!Array.isArray(node.content)) return { ...node, ...attrs };
    const holdsWords = node.type === 'paragraph' || node.type === 'heading';
    const content = holdsWords
      ? this.#inlines(node.content as Inline[])
      : node.content.map((child: Node) => this.#node(child));
    return { ...node, ...attrs, content };
  }

  /** Captions, and the original of a translated statement. */
  #attrs(attrs: object): object {
    const entries = Object.entries(attrs).map(([name, value]) =>
      (name === 'caption' || name === 'original') && typeof value === 'string'
        ? [name, this.text(value)]
        : [name, value],
    );
    return Object.fromEntries(entries);
  }

  /** The words may begin in one text and end in another, with a break of the line between. */
  #inlines(inlines: readonly Inline[]): Inline[] {
    const linked = inlines.map((one) => (one.type === 'text' ? this.#withoutLink(one) : one));
    const whole = linked.map((one) => (one.type === 'text' ? one.text : '\n')).join('');
    const found = findWords(whole, this.#words);
    this.#note(whole, found);
    if (found.length === 0) return linked;
    const rest: Inline[] = [];
    let place = 0;
    for (const one of linked) {
      const length = one.type === 'text' ? one.text.length : 1;
      const text = remaining(one.type === 'text' ? one.text : '\n', place, found);
      if (one.type === 'text' && text !== '') rest.push({ ...one, text });
      else if (text === '\n') rest.push(one);
      else if (text !== '') rest.push({ type: 'text', text });
      place += length;
    }
    return rest;
  }

  #withoutLink(node: TextNode): TextNode {
    const marks = node.marks?.filter((mark) => mark.type !== 'link' || !this.#isNamedIn(mark.attrs.href));
    if (!node.marks || marks?.length === node.marks.length) return node;
    this.count += 1;
    const { marks: _marks, ...rest } = node;
    return marks && marks.length > 0 ? { ...rest, marks } : rest;
  }

  #isNamedIn(href: string): boolean {
    return [href, decodedAddress(href)].some((text) => findWords(text, this.#words).length > 0);
  }
}

function decodedAddress(href: string): string {
  try {
    return decodeURIComponent(href.replaceAll('+', ' ')).replace(/[-_]/g, ' ');
  } catch {
    return href;
  }
}

/** What is left of a part of a text that begins at `place` of the whole: an omission stands where found words began. */
function remaining(part: string, place: number, found: readonly { from: number; to: number }[]): string {
  let rest = '';
  let end = place;
  const last = place + part.length;
  for (const { from, to } of found) {
    if (to <= place || from >= last) continue;
    if (from >= end) rest += part.slice(end - place, from - place);
    if (from >= place) rest += omission;
    end = Math.min(Math.max(end, to), last);
  }
  return rest + part.slice(end - place);
}
