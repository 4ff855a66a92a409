import 'server-only';
import { DocumentError, type LostPart } from './document.ts';

const deepest = 300;
const deepestField = 50;
const mostNames = 1_000;
const sampleLetters = 500;

/** A tag with whatever quotes hold, or the text up to the next one. */
const token = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const tagName = /^<\/?([^\s/>]+)/;

/** Elements that the reader of documents does not know, and whose content it would leave out. */
const transparent = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:customXmlInsRangeStart', 'w:conflictIns']);

export interface PreparedStory {
  xml: string;
  lost: LostPart[];
}

/**
 * Prepares a part with text for the reader of documents: what it would leave out without a word is made readable where that
 * can be (formulas, simple fields) and named where it can't, and what a reader of the document never saw is taken out.
 */
export function prepareStory(xml: string): PreparedStory {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new DocumentError('documentDamaged');
  const story = new Story();
  for (const [piece] of xml.matchAll(token)) {
    if (!piece.startsWith('<')) story.text(piece);
    else if (piece.startsWith('</')) story.end(piece, nameOf(piece));
    else if (piece.startsWith('<?') || piece.startsWith('<!')) story.keep(piece);
    else {
      story.start(piece, nameOf(piece));
      if (piece.endsWith('/>')) story.end('', nameOf(piece));
    }
  }
  return { xml: story.output.join(''), lost: story.lost };
}

/** The plain words of a part, in which nothing has to be kept. */
export function wordsOfPart(xml: string): string {
  const words: string[] = [];
  for (const [, text] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)) words.push(text ?? ' ');
  return decoded(words.join('')).replace(/\s+/g, ' ').trim();
}

/** The comments of a document, each with its words. */
export function commentsOf(xml: string): string[] {
  return xml
    .split(/<w:comment[\s>]/)
    .slice(1)
    .map(wordsOfPart);
}

interface OpenRun {
  /** Where it begins in the output. */
  from: number;
  isHidden: boolean;
  words: string;
}

class Story {
  readonly output: string[] = [];
  readonly lost: LostPart[] = [];
  readonly #open: string[] = [];
  readonly #names = new Set<string>();
  readonly #runs: OpenRun[] = [];
  #fields = 0;
  /** The words of a formula, or of a change, that is being read; null outside of one. */
  #formula: { depth: number; words: string } | null = null;
  #deletion: { depth: number; words: string } | null = null;
  /** Alternatives of which the reader takes the last: whether there was one, and what the first said. */
  readonly #choices: { hasFallback: boolean; words: string }[] = [];

  keep(piece: string): void {
    if (!this.#formula) this.output.push(piece);
  }

  text(piece: string): void {
    const name = this.#open.at(-1);
    if (this.#formula) {
      if (name === 'm:t' || name === 'w:t') this.#formula.words += piece;
      return;
    }
    this.output.push(piece);
    if (name === 'w:delText' && this.#deletion) this.#deletion.words += piece;
    if (name !== 'w:t') return;
    for (const one of [this.#runs.at(-1), this.#choices.at(-1)]) {
      if (one && one.words.length < sampleLetters) one.words += piece;
    }
  }

  start(tag: string, name: string): void {
    this.#open.push(name);
    this.#names.add(name);
    if (this.#open.length > deepest || this.#names.size > mostNames)
      throw new DocumentError('documentTooLarge');
    this.#note(tag, name);
    if (name === 'm:oMathPara' || name === 'm:oMath')
      this.#formula ??= { depth: this.#open.length, words: '' };
    if (this.#formula) return;
    if (name === 'w:r') this.#runs.push({ from: this.output.length, isHidden: false, words: '' });
    else if (name === 'w:del') this.#deletion ??= { depth: this.#open.length, words: '' };
    else if (name === 'mc:AlternateContent') this.#choices.push({ hasFallback: false, words: '' });
    this.output.push(
      transparent.has(name) ? tag.replace(name, 'w:smartTag') : withoutForeignPicture(tag, name),
    );
  }

  end(tag: string, name: string): void {
    if (this.#formula) this.#endFormula();
    else {
      if (tag !== '') this.output.push(transparent.has(name) ? '</w:smartTag>' : tag);
      if (name === 'w:r') this.#endRun();
      else if (name === 'w:del') this.#endDeletion();
      else if (name === 'mc:AlternateContent') this.#endChoice();
    }
    this.#open.pop();
  }

  /** Remembers what a start tag says of what stands around it. */
  #note(tag: string, name: string): void {
    const run = this.#runs.at(-1);
    if (name === 'w:vanish' && run && !isOff(tag) && this.#open.at(-3) === 'w:r') run.isHidden = true;
    else if (name === 'w:fldChar') this.#countField(tag);
    else if (name === 'mc:Fallback') {
      const choice = this.#choices.at(-1);
      if (choice) choice.hasFallback = true;
    } else if (name === 'c:chart' || name === 'dgm:relIds') this.lost.push({ kind: 'drawing', words: '' });
    else if (name === 'w:altChunk') this.lost.push({ kind: 'embed', words: '' });
    else if (name === 'a:blip' && !/\br:embed="/.test(tag)) this.lost.push({ kind: 'picture', words: '' });
  }

  #countField(tag: string): void {
    if (tag.includes('"begin"')) this.#fields += 1;
    else if (tag.includes('"end"')) this.#fields = Math.max(0, this.#fields - 1);
    if (this.#fields > deepestField) throw new DocumentError('documentTooLarge');
  }

  #endRun(): void {
    const run = this.#runs.pop();
    if (!run?.isHidden) return;
    this.output.length = run.from;
    if (run.words.trim() !== '') this.lost.push({ kind: 'hidden', words: decoded(run.words) });
  }

  #endDeletion(): void {
    const deletion = this.#deletion;
    if (deletion?.depth !== this.#open.length) return;
    this.#deletion = null;
    const words = decoded(deletion.words);
    if (words.trim() !== '') this.lost.push({ kind: 'deletion', words });
  }

  #endFormula(): void {
    const formula = this.#formula;
    if (formula?.depth !== this.#open.length) return;
    this.#formula = null;
    if (formula.words.trim() === '') return;
    this.lost.push({ kind: 'formula', words: decoded(formula.words) });
    this.output.push(`<w:r><w:t xml:space="preserve">${formula.words}</w:t></w:r>`);
  }

  #endChoice(): void {
    const choice = this.#choices.pop();
    if (!choice || choice.hasFallback) return;
    this.lost.push({ kind: 'drawing', words: decoded(choice.words) });
  }
}

function nameOf(tag: string): string {
  return tagName.exec(tag)?.[1] ?? '';
}

function isOff(tag: string): boolean {
  return /w:val="(0|false|off)"/.test(tag);
}

/** A picture that stands on somebody else's machine is never asked for. */
function withoutForeignPicture(tag: string, name: string): string {
  return name === 'a:blip' ? tag.replace(/\sr:link="[^"]*"/g, '') : tag;
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

function decoded(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities.get(name) ?? whole);
}
