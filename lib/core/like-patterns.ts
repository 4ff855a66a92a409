const longestSearch = 200;
const mostWords = 8;

/**
 * What SQL's LIKE looks for so that a text holds every word of a search: nothing in the words means anything but itself.
 * However long the search, there are eight patterns at most.
 */
export function likePatterns(search: string): string[] {
  const text = search.slice(0, longestSearch).toWellFormed().replaceAll('\u0000', ' ').normalize('NFC');
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
