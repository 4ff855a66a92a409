import { expect } from '@playwright/test';
import { type Locale, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/portal';
import { pathOfReport } from './support/reader-pages.ts';

interface Manifest {
  name: string;
  start_url: string;
  display: string;
  icons: { src: string; sizes: string }[];
  shortcuts: { url: string }[];
}

const linked = /<link rel="manifest" href="([^"]+)"/;

/** Width and height as a PNG's own head says them. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test('a telephone finds name, icons and help for its home screen, and is not asked to install anything', async ({
  request,
}) => {
  const linkOf = async (path: string) => linked.exec(await (await request.get(path)).text())?.[1];
  const of = (locale: Locale) => [`/${locale}`, `/${locale}/help`];
  for (const locale of locales) {
    const [front = '', help = ''] = await Promise.all(of(locale).map(linkOf));
    expect([front, help]).toEqual([front, front]);
    const answer = await request.get(front);
    expect(answer.headers()['content-type']).toBe('application/manifest+json; charset=utf-8');
    const manifest = (await answer.json()) as Manifest;
    expect(manifest).toMatchObject({
      ...{ name: messagesOf(locale).metadata.portalName, start_url: `/${locale}`, display: 'browser' },
      shortcuts: [{ url: `/${locale}/help` }],
    });
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of manifest.icons)
      expect(sizeOf(await (await request.get(src)).body())).toBe(sizes);
    expect(await linkOf(await pathOfReport(request, locale))).toBeUndefined();
  }
});
