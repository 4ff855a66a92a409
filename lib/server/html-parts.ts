import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** A piece of a document that the filter may cut out, by its place in the text. */
export interface HtmlPart {
  kind: 'comment' | 'tag' | 'script' | 'style';
  name: string;
  attributes: ReadonlyMap<string, string>;
  from: number;
  /** Directly after the last character: of an element with text, after its end tag. */
  to: number;
  /** Of a script or a style its text, as a browser reads it; else empty. */
  text: string;
}

type TagToken = Token.TagToken;

const rawTextModes = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

const noAttributes: ReadonlyMap<string, string> = new Map();

function place(token: { location: Token.Location | null }): { from: number; to: number } {
  return { from: token.location?.startOffset ?? 0, to: token.location?.endOffset ?? 0 };
}

const ignore = (): void => undefined;

class PartReader implements TokenHandler {
  readonly parts: HtmlPart[] = [];
  readonly #html: string;
  readonly #names: ReadonlySet<string>;
  readonly #tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
  #open: TagToken | null = null;
  readonly onDoctype = ignore;
  readonly onCharacter = ignore;
  readonly onNullCharacter = ignore;
  readonly onWhitespaceCharacter = ignore;

  constructor(html: string, names: ReadonlySet<string>) {
    this.#html = html;
    this.#names = names;
  }

  read(): HtmlPart[] {
    this.#tokenizer.write(this.#html, true);
    return this.parts;
  }

  onStartTag(tag: TagToken): void {
    const mode = rawTextModes.get(tag.tagName);
    if (mode !== undefined) this.#tokenizer.state = mode;
    if (tag.tagName === 'script' || tag.tagName === 'style') this.#open = tag;
    else if (this.#names.has(tag.tagName)) {
      this.parts.push({
        kind: 'tag',
        name: tag.tagName,
        attributes: attributesOf(tag),
        ...place(tag),
        text: '',
      });
    }
  }

  onEndTag(tag: TagToken): void {
    if (this.#open?.tagName === tag.tagName) this.#close(place(tag).from, place(tag).to);
  }

  onEof(): void {
    if (this.#open) this.#close(this.#html.length, this.#html.length);
  }

  onComment(comment: Token.CommentToken): void {
    this.parts.push({ kind: 'comment', name: '', attributes: noAttributes, ...place(comment), text: '' });
  }

  #close(textEnd: number, to: number): void {
    const tag = this.#open;
    if (!tag) return;
    this.#open = null;
    const { from, to: textStart } = place(tag);
    this.parts.push({
      kind: tag.tagName === 'script' ? 'script' : 'style',
      name: tag.tagName,
      attributes: attributesOf(tag),
      from,
      to,
      text: this.#html.slice(textStart, textEnd).replace(/\r\n?/g, '\n'),
    });
  }
}

function attributesOf(tag: TagToken): ReadonlyMap<string, string> {
  return new Map(tag.attrs.map(({ name, value }) => [name, value]));
}

/**
 * Lists the comments, scripts and styles of a document and the start tags named, in the order of the text, as the HTML
 * standard's tokenizer sees them. A script or style that is never closed reaches to the end.
 */
export function partsOf(html: string, tagNames: ReadonlySet<string>): HtmlPart[] {
  return new PartReader(html, tagNames).read();
}
