import { expect, test } from 'vitest';
import { letterOf, noLetter } from '#lib/people/list-letter';

test.each([
  ['өмүр', 'ky', 'Ө'],
  ['Ёлкин', 'ky', 'Ё'],
  ['Ёлкин', 'ru', 'Е'],
  ['Йылмаз', 'ru', 'Й'],
  ['Éva', 'en', 'E'],
  ['«Аида»', 'ru', noLetter],
  ['', 'en', noLetter],
] as const)('%s stands in the list in %s under %s', (name, language, letter) => {
  expect(letterOf(name, language)).toBe(letter);
});
