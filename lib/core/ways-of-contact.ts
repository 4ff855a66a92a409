/** A piece of a text; with an address where it is a telephone or an address for mail. */
interface Piece {
  /** Where it begins in the text. */
  from: number;
  words: string;
  href: string | null;
}

const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
/** Of nine digits and more: what has less may be a date, an hour or a number of a house. */
const telephone = /(?<![\p{L}\p{N}])\+?\d(?:[ ()\u00a0-]{0,2}\d){8,14}(?![\p{L}\p{N}])/u;
const ways = new RegExp(`(${mail.source})|(${telephone.source})`, 'gu');

/** A text in pieces, in its order; joined they are the text again. */
export function waysIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: words, 1: address } of text.matchAll(ways)) {
    if (index > end) pieces.push({ from: end, words: text.slice(end, index), href: null });
    const href = address ? `mailto:${address}` : `tel:${words.replace(/[^+\d]/g, '')}`;
    pieces.push({ from: index, words, href });
    end = index + words.length;
  }
  if (end < text.length) pieces.push({ from: end, words: text.slice(end), href: null });
  return pieces;
}
