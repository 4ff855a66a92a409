import { describe, expect, test } from 'vitest';
import { deskPathAfterSignIn } from '../../../app/[locale]/(auth)/desk-path.ts';

describe('after signing in', () => {
  test.each([
    ['/ky/admin', '/ky/admin'],
    [
      '/ky/admin/articles/01a2-x?state=draft&after=%D2%AF',
      '/ky/admin/articles/01a2-x?state=draft&after=%D2%AF',
    ],
    ['/ru/admin/team', '/ky/admin/team'],
  ])('a path of the desk is followed, in the language of the page: %s', (wish, path) => {
    expect(deskPathAfterSignIn(wish, 'ky')).toBe(path);
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https://evil.example/ky/admin',
    '//evil.example/ky/admin',
    '/%09//evil.example',
    '\t//evil.example',
    '/ky/admin\n//evil.example',
    '/ky/admin/..//evil.example',
    '/ky/admin/../../x',
    '/ky/admin/./x',
    '/ky/admin//evil.example',
    '/ky/admin/%2e%2e/x',
    '/ky/admin@evil.example',
    '/ky/administrator',
    '/ky/admin#x',
    'javascript:alert(1)',
    'data:text/html,x',
    '/ky/sign-in',
    '/ky/news',
    '/de/admin',
    '/KY/admin',
    'ky/admin',
    '',
    `/ky/admin/${'a'.repeat(1_000)}`,
    undefined,
    ['/ky/admin/team', '/ky/admin'],
    { toString: () => '/ky/admin/team' },
  ])('anything else leads to the front of the desk: %j', (wish) => {
    expect(deskPathAfterSignIn(wish, 'ru')).toBe('/ru/admin');
  });
});
