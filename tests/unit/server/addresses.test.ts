import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doorways, pathOf, type Target, targetOf } from '#lib/server/addresses';
import { config } from '../../../proxy.ts';

const files = new Set(['/favicon.ico', '/_next/static/chunks/a%20b.js']);
const target = (path: string): Target => targetOf(path, (file) => files.has(file));

describe('a path', () => {
  test.each([
    ['/ky', { kind: 'reader', address: '/ky', locale: 'ky' }],
    ['/ru/news/pamyat-2026', { kind: 'reader', address: '/ru/news/pamyat-2026', locale: 'ru' }],
    ['/en/feed.xml', { kind: 'reader', address: '/en/feed.xml', locale: 'en' }],
    ['/ky/admin', { kind: 'desk' }],
    ['/ky/admin/articles/Xy_Z', { kind: 'desk' }],
    ['/en/sign-in', { kind: 'desk' }],
    ['/ru/self-check', { kind: 'desk' }],
    ['/ru/search', { kind: 'search', locale: 'ru' }],
    ['/ru/search/more', { kind: 'reader', address: '/ru/search/more', locale: 'ru' }],
    ['/ru/Search/', { kind: 'moved', location: '/ru/search', keepsQuery: true }],
    ['/api/jobs', { kind: 'desk' }],
    ['/api/nothing', { kind: 'refused', status: 404, locale: 'ky' }],
    ['/api', { kind: 'refused', status: 404, locale: 'ky' }],
    ['/api/health/live', { kind: 'check', check: 'live' }],
    ['/api/version', { kind: 'check', check: 'version' }],
    ['/robots.txt', { kind: 'text', text: 'robots' }],
    ['/.well-known/security.txt', { kind: 'text', text: 'security' }],
    ['/favicon.ico', { kind: 'file', path: '/favicon.ico' }],
    ['/_next/static/chunks/a%20b.js', { kind: 'file', path: '/_next/static/chunks/a%20b.js' }],
    ['/_next/data/x/ky.json', { kind: 'framework' }],
    ['/_next/image', { kind: 'framework' }],
    [`/media/${'0a'.repeat(16)}-800.webp`, { kind: 'media', name: `${'0a'.repeat(16)}-800.webp` }],
  ])('%s is what it names', (path, expected) => {
    expect(target(path)).toEqual(expected);
  });

  test('without a language leads on exactly where the proxy does', () => {
    expect([...doorways]).toEqual(config.matcher);
    for (const path of doorways) expect(target(path)).toEqual({ kind: 'doorway', path });
  });

  test.each([
    ['//ky//news', '/ky/news'],
    ['/ky/news/', '/ky/news'],
    ['/KY/News', '/ky/news'],
    ['/ky/n%65ws', '/ky/news'],
    ['//', '/'],
    ['//news', '/news'],
    ['/ky/admin/', '/ky/admin'],
    ['//evil.example/..%5c', undefined],
  ])('%s moves to its one spelling', (path, location) => {
    const found = target(path);
    expect(found.kind === 'moved' ? found.location : undefined).toBe(location);
  });

  test('of the desk keeps its query when it moves, and no other does', () => {
    expect(target('/ky//admin')).toMatchObject({ kind: 'moved', keepsQuery: true });
    expect(target('/ky//news')).toMatchObject({ kind: 'moved', keepsQuery: false });
  });

  test.each([
    ['/ky/%2e%2e/admin', 400],
    ['/ky/../admin', 400],
    ['/ky/%2fadmin', 400],
    ['/ky%2fadmin', 400],
    ['/ky/admin%00', 400],
    ['/ky/%c0%af', 400],
    ['/ky/%ff', 400],
    ['/ky/a%5cb', 400],
    ['/ky/%253f', 400],
    ['/ky/жаңылык', 400],
    ['/ky/a b', 400],
    ['ky', 400],
    ['', 400],
    ['/ky/%D0%B6', 404],
    ['/ky/admin;x', 404],
    ['/ky/news.rsc', 404],
    ['/ky/news.segments/_tree.segment.rsc', 404],
    ['/ky/admin.rsc', 404],
    ['/ky/admin/articles.rsc', 404],
    ['/KY/ADMIN', 404],
    ['/ky/Admin', 404],
    ['/API/jobs', 404],
    ['/de/news', 404],
    ['/admin', 404],
    ['/wp-login.php', 404],
    ['/a/b/c/d/e/f/g/h/i', 404],
    [`/ky/${'a'.repeat(2000)}`, 414],
    [`/media/${'0A'.repeat(16)}-800.webp`, 404],
    ['/media/..%2fgrants%2fa.json', 400],
  ])('%s is refused', (path, status) => {
    expect(target(path)).toMatchObject({ kind: 'refused', status });
  });

  test('is refused in the language that it names', () => {
    expect(target('/RU/%D0%B6')).toMatchObject({ locale: 'ru' });
    expect(target('/wp-login.php')).toMatchObject({ locale: 'ky' });
  });
});

test('whatever the path, a reader address is canonical and a move ends after one step', () => {
  const piece = fc.constantFrom(
    '/',
    'ky',
    'admin',
    'news',
    '%2e',
    '%2f',
    '.',
    '..',
    '%00',
    'A',
    '%6e',
    ';',
    '-',
    '%',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const found = target(`/${pieces.join('')}`);
      if (found.kind === 'reader')
        expect(found.address).toMatch(/^\/(?:ky|ru|en)(?:\/[a-z0-9][a-z0-9_.-]*)*$/);
      if (found.kind === 'reader') expect(found.address).not.toMatch(/^\/[a-z]{2}\/admin(?:\/|$)/);
      if (found.kind === 'moved') {
        expect(found.location).toMatch(/^\/(?!\/)/);
        expect(target(found.location).kind).not.toBe('moved');
      }
    }),
  );
});

test('the query is no part of the path', () => {
  expect(pathOf('/ky/news?utm_source=x?y')).toBe('/ky/news');
  expect(pathOf('/ky')).toBe('/ky');
});
