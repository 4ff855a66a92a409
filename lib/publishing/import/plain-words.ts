/** What shows nothing, turns the direction, or is no letter: soft hyphens, joiners, byte order marks, controls. */
const unseen =
  /[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** Half of a letter. Browsers of the desk are not always new enough to mend it by themselves. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Letters that only the font of one program can draw. */
const privateLetters = /[\ue000-\uf8ff]/g;
const privateBullet = /\uf0b7/g;

/** Line breaks that stand for a break of the line and not for a space. */
export const lineBreak = /[\u2028\u2029\v\u0085]/;
/** Those, and the ends of lines of a text whose lines stay. */
export const anyBreak = /\r\n?|[\n\u2028\u2029\v\u0085]/;

const spaces = /[ \t\n\r\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** One of these alone keeps words together, as between a number and its unit. */
const firmSpace = /^[\u00a0\u2007\u202f]$/;

export interface CleanWords {
  text: string;
  /** Letters that were left out because only their own font can draw them. */
  symbols: number;
}

/** Leaves out what nobody sees and makes one space of many; a firm space standing alone stays firm. */
export function cleanWords(text: string): CleanWords {
  const seen = text.replace(loneSurrogate, '\ufffd').replace(unseen, '').replace(privateBullet, '•');
  const drawn = seen.replace(privateLetters, '');
  return {
    text: drawn.replace(spaces, (found) => (firmSpace.test(found) ? '\u00a0' : ' ')),
    symbols: seen.length - drawn.length,
  };
}

/** The words of something that has no form of its own: a caption, an alternative text, a sample. */
export function oneLine(text: string): string {
  const line = cleanWords(text.replace(/[\u2028\u2029\v\u0085]/g, ' ')).text;
  return line.normalize('NFC').replaceAll(/ {2,}/g, ' ').trim();
}

const isSurrogateHead = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Where to cut a text that must not be longer than this: after a word if there is one, never inside of a letter. */
export function cutAt(text: string, longest: number): number {
  if (text.length <= longest) return text.length;
  const space = text.lastIndexOf(' ', longest - 1);
  if (space > longest / 2) return space + 1;
  return isSurrogateHead(text.charCodeAt(longest - 1)) ? longest - 1 : longest;
}

/** Shortens a text to be shown as a sample. */
export function shortened(text: string, longest = 80): string {
  return text.length <= longest ? text : `${text.slice(0, cutAt(text, longest - 1)).trimEnd()}…`;
}
