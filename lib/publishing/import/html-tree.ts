import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** An element as far as an import wants to know it. */
export interface HtmlElement {
  /** In lower case, with its prefix (`o:p`). */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

/** What stands deeper than this stands in the element at this depth instead: no text needs more, and the stack is finite. */
const deepest = 100;

const textModes = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

const voids = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** A start tag that ends an open paragraph. */
const endsParagraph = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr main menu nav ol p pre section summary table ul li dd dt td th tr'
  ).split(' '),
);

interface Closing {
  /** The elements that end before this one begins. */
  ends: ReadonlySet<string>;
  /** What they are not looked for beyond. */
  within: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose end tag may be missing. */
const closings = new Map<string, Closing>([
  ['li', { ends: words('li'), within: words('ul ol menu dir table td th') }],
  ['dt', { ends: words('dt dd'), within: words('dl table td th') }],
  ['dd', { ends: words('dt dd'), within: words('dl table td th') }],
  ['option', { ends: words('option'), within: words('select') }],
  ['td', { ends: words('td th'), within: words('tr table') }],
  ['th', { ends: words('td th'), within: words('tr table') }],
  ['tr', { ends: words('tr'), within: words('table') }],
  ['tbody', { ends: words('tbody thead tfoot caption'), within: words('table') }],
  ['thead', { ends: words('tbody thead tfoot caption'), within: words('table') }],
  ['tfoot', { ends: words('tbody thead tfoot caption'), within: words('table') }],
]);

/** An end tag of a paragraph or of something inside of it does not reach beyond these. */
const walls = words('td th caption table');
const table = words('table');
const paragraph = words('p');
const tableParts = words('td th tr tbody thead tfoot caption table');

/** Text boxes of Word stand in a comment that only Word reads. */
const textBoxComment = /^\[if [^\]]*\bvml\b[^\]]*\]>/;

/**
 * Builds the tree of a piece of HTML, forgiving what browsers forgive where office programs rely on it, in time that grows
 * with the length alone. Text is never lost: what is nested too deep or wrongly stands in the nearest element that can
 * have it. Comments are left out, except that text boxes of Word come out of theirs as an element `umut-textbox`, and what
 * a reader of LibreOffice noted as `umut-comment`.
 */
export function htmlTree(html: string): HtmlElement {
  const builder = new TreeBuilder();
  builder.read(html);
  return builder.root;
}

class TreeBuilder implements TokenHandler {
  readonly root: HtmlElement = { name: 'umut-root', attributes: new Map(), children: [] };
  readonly #stack: HtmlElement[] = [this.root];
  /** Start tags too deep for an element, whose end tags are still to come. */
  readonly #ignored = new Map<string, number>();
  #tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, this);
  #isInComment = false;
  /** Whether LibreOffice wrote it: its comments on a text are comments of the HTML. */
  #isOfLibreOffice = false;

  read(html: string): void {
    this.#tokenizer.write(html, true);
  }

  onDoctype(): void {
    // Says nothing.
  }

  onEof(): void {
    // What is still open ends here.
  }

  onNullCharacter(): void {
    // No text has it.
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    const { children } = this.#top;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + chars;
    else children.push(chars);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onComment({ data }: Token.CommentToken): void {
    if (this.#isOfLibreOffice && !/^\[|^(Start|End)Fragment$/.test(data)) {
      this.#top.children.push({ name: 'umut-comment', attributes: new Map(), children: [data] });
    }
    if (this.#isInComment || !textBoxComment.test(data) || !/<v:textbox/i.test(data)) return;
    const outer = this.#tokenizer;
    const depth = this.#stack.length;
    this.#isInComment = true;
    for (const content of textBoxesOf(data)) {
      this.#open({ name: 'umut-textbox', attributes: new Map(), children: [] });
      this.#tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, this);
      this.#tokenizer.write(content, true);
      this.#stack.length = Math.min(this.#stack.length, depth);
    }
    this.#isInComment = false;
    this.#tokenizer = outer;
  }

  onStartTag(tag: Token.TagToken): void {
    const { tagName: name } = tag;
    const mode = textModes.get(name);
    if (mode !== undefined && !tag.selfClosing) this.#tokenizer.state = mode;
    if (name === 'meta' && tag.attrs.some(({ value }) => /^(LibreOffice|OpenOffice)/.test(value))) {
      this.#isOfLibreOffice = true;
    }
    if (endsParagraph.has(name)) this.#closeWithin(paragraph, walls);
    const closing = closings.get(name);
    if (closing) this.#closeWithin(closing.ends, closing.within);
    const element: HtmlElement = {
      name,
      attributes: new Map(tag.attrs.map((attribute) => [attribute.name, attribute.value])),
      children: [],
    };
    if (voids.has(name) || (tag.selfClosing && name.includes(':'))) this.#top.children.push(element);
    else this.#open(element);
  }

  onEndTag({ tagName: name }: Token.TagToken): void {
    const ignored = this.#ignored.get(name) ?? 0;
    if (ignored > 0) this.#ignored.set(name, ignored - 1);
    else if (name === 'br') this.#top.children.push({ name, attributes: new Map(), children: [] });
    else if (!this.#closeWithin(new Set([name]), tableParts.has(name) ? table : walls) && name === 'p') {
      // Browsers read the end of a paragraph that is not open as an empty one: it parts the words around it.
      this.#top.children.push({ name, attributes: new Map(), children: [] });
    }
  }

  get #top(): HtmlElement {
    return this.#stack.at(-1) ?? this.root;
  }

  #open(element: HtmlElement): void {
    if (this.#stack.length > deepest) {
      this.#ignored.set(element.name, (this.#ignored.get(element.name) ?? 0) + 1);
      return;
    }
    this.#top.children.push(element);
    this.#stack.push(element);
  }

  /** Ends the innermost open element of one of these names and all in it, unless a wall stands before it. */
  #closeWithin(names: ReadonlySet<string>, within: ReadonlySet<string>): boolean {
    for (let place = this.#stack.length - 1; place > 0; place -= 1) {
      const name = this.#stack[place]?.name ?? '';
      if (names.has(name)) {
        this.#stack.length = place;
        return true;
      }
      if (within.has(name) || name === 'umut-textbox') return false;
    }
    return false;
  }
}

/** The content of the text boxes in a comment of Word; one that is cut off reaches to the end. */
function* textBoxesOf(comment: string): Generator<string> {
  const lower = comment.toLowerCase();
  for (let from = lower.indexOf('<v:textbox'); from >= 0; from = lower.indexOf('<v:textbox', from)) {
    const start = lower.indexOf('>', from) + 1;
    const end = lower.indexOf('</v:textbox>', from);
    if (start === 0) return;
    yield comment.slice(start, end < 0 ? undefined : end);
    if (end < 0) return;
    from = end;
  }
}

/** Elements that stand on lines of their own. */
export const blockNames: ReadonlySet<string> = words(
  'p div section article header footer main aside nav figure figcaption address blockquote pre center details summary ' +
    'dl dt dd form fieldset legend dialog body html hr caption tr td th thead tbody tfoot li option optgroup',
);

/** The text of an element as it stands in the source, so many letters at most; what is blank counts as one space. */
export function textOf(node: HtmlNode, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const collect = (one: HtmlNode): void => {
    if (length >= most) return;
    if (typeof one === 'object') {
      const isBlock = blockNames.has(one.name) || one.name === 'ul' || one.name === 'ol';
      if (isBlock) parts.push(' ');
      for (const child of one.children) collect(child);
      if (isBlock) parts.push(' ');
      return;
    }
    const part = one.trim() === '' ? ' ' : one.slice(0, most - length);
    parts.push(part);
    if (part !== ' ') length += part.length;
  };
  collect(node);
  return parts.join('');
}

/** The first element for which a test holds, in the order of the text; the element itself counts. */
export function findElement(
  element: HtmlElement,
  isIt: (element: HtmlElement) => boolean,
): HtmlElement | null {
  if (isIt(element)) return element;
  for (const child of element.children) {
    const found = typeof child === 'string' ? null : findElement(child, isIt);
    if (found) return found;
  }
  return null;
}
