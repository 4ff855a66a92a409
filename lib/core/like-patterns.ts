const longestSearch = 200;
const mostWords = 8;

/** The words of a search, without letters that a database refuses. However long the search, there are eight at most. */
function wordsOf(search: string): string[] {
  const text = search.slice(0, longestSearch).toWellFormed().replaceAll('\u0000', ' ').normalize('NFC');
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

/** The words of a search as parts of patterns of SQL's LIKE: nothing in them means anything but itself. */
export function literalWords(search: string): string[] {
  return wordsOf(search).map((word) => word.replace(/[\\%_]/g, '\\$&'));
}

/** What SQL's LIKE looks for so that a text holds every word of a search. */
export function likePatterns(search: string): string[] {
  return literalWords(search).map((word) => `%${word}%`);
}
