const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Whether a code point turns the direction of what follows: marks, embeddings, overrides and isolates. */
function isDirectionControl(code: number): boolean {
  const isMark = code === 0x061c || code === 0x200e || code === 0x200f;
  return isMark || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Whether a code point takes no room and joins nothing: zero-width space, word joiner, byte-order mark. */
function isInvisible(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** Whether a code point is for ever no character: XML of it can't be read. */
export function isNoncharacter(code: number): boolean {
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

function cleaned(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === tab || code === lineFeed || code === carriageReturn) return ' ';
  const isKept = ![isControl, isDirectionControl, isInvisible, isNoncharacter].some((is) => is(code));
  return isKept ? character : '';
}

/**
 * A line of text as it is kept: well-formed, in NFC, without line breaks, control characters, letters that turn the
 * direction, and characters that nobody sees. Cleaning it again changes nothing.
 */
export function cleanLine(text: string): string {
  return Array.from(text.toWellFormed(), cleaned).join('').normalize('NFC');
}

/** The same of a text of several lines, without empty space around it. */
export function cleanLines(text: string): string {
  return text.replaceAll('\r\n', '\n').split('\n').map(cleanLine).join('\n').trim();
}
