import { expect, test } from 'vitest';
import { isWebAddress } from '#lib/core/web-address';

test.each(['https://example.org/a?b=1#c', 'http://example.org', 'https://мисал.кг/жол'])(
  '%s leads on the web',
  (address) => {
    expect(isWebAddress(address)).toBe(true);
  },
);

test.each([
  ['another scheme', 'javascript:alert(1)'],
  ['an account in it', 'https://user:word@example.org/'],
  ['letters that turn it', 'https://example.org/\u202egpj.exe'],
  ['a letter that nobody sees', 'https://exam\u200bple.org/'],
  ['a line break', 'https://exa\nmple.org/'],
  ['no place', 'https://'],
])('an address with %s is refused', (_, address) => {
  expect(isWebAddress(address)).toBe(false);
});
