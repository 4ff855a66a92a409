import { hasClass } from './element-style.ts';
import { type HtmlElement, textOf } from './html-tree.ts';

/** A number or a star, in brackets or not: what a footnote hangs on. */
const mark = /^\s*[[(]?\s*(\d{1,4}|[*†‡]{1,3}|[ivxlc]{1,6})\s*[\])]?\s*$/;

/**
 * The mark of a footnote as it stands in the text, or before the note itself; null where a link is no such mark. Marks are
 * kept in brackets, so that the number does not run into the word before it.
 */
export function footnoteMark(link: HtmlElement): string | null {
  const href = link.attributes.get('href') ?? '';
  if (!href.startsWith('#')) return null;
  const number = mark.exec(textOf(link, 12))?.[1];
  return number ? `[${number}]` : null;
}

/** Whether the mark stands before the note and not in the text. */
export function isMarkOfNote(link: HtmlElement): boolean {
  const href = link.attributes.get('href') ?? '';
  return hasClass(link, /^sd(foot|end)notesym$/) || /^#(_ftnref|_ednref|ftnt_ref)/.test(href);
}

/** The arrow that leads from a note back into the text. */
export function isWayBack(link: HtmlElement): boolean {
  return /^#(footnote|endnote)-ref-/.test(link.attributes.get('href') ?? '');
}

/** A note itself, as Word and LibreOffice put it at the end of the text. */
export function isNote(element: HtmlElement, declarations: ReadonlyMap<string, string>): boolean {
  return (
    /^(foot|end)note$/.test(declarations.get('mso-element') ?? '') ||
    /^sd(foot|end)note\d+$/.test(element.attributes.get('id') ?? '')
  );
}

/** The words of a note or a comment without the mark that they hang on. */
export function withoutMark(words: string): string {
  return words.replace(/^\s*(\[[^\]]{1,12}\]|\d{1,4})\s*/, '');
}

/** An item of the list in which the reader of documents puts the notes. */
export function isItemOfNotes(item: HtmlElement): boolean {
  return /^(footnote|endnote)-/.test(item.attributes.get('id') ?? '');
}
