import { describe, expect, test } from 'vitest';
import { article, makeNewsroom } from '../../support/fake-newsroom.ts';
import { startTestPress } from '../../support/press.ts';

describe('what a page says of itself', () => {
  test('a withdrawn page answers 410 from the store', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/gone', { html: 'why', status: 410, version: () => 1n });
    await ask('/ky/gone');

    expect(await ask('/ky/gone')).toMatchObject({ status: 410, text: '<!DOCTYPE html>why' });
    expect(site.count('/ky/gone')).toBe(1);
  });

  test('a moved page leads on from the store, without a body, and asks to be asked again', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/old', { html: 'x', status: 301, location: article, version: () => 1n });
    await ask('/ky/old');
    const answer = await ask('/ky/old');

    expect(answer).toMatchObject({ status: 301, headers: { location: article }, text: '' });
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(site.count('/ky/old')).toBe(1);
  });

  test('a page that says nothing, or that Next fails, answers the designed 500 and is not kept', async () => {
    const newsroom = makeNewsroom();
    const { ask, site, lines } = await startTestPress(newsroom);
    site.pages.set('/en/silent', { html: 'half a page', status: null });
    const answer = await ask('/en/silent');
    await ask('/en/silent');

    expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } });
    expect(answer.text).toContain('500 en');
    expect(answer.text).not.toContain('half a page');
    expect(site.count('/en/silent')).toBe(2);
    expect(lines.join('')).toContain('the page said nothing of itself');
  });

  test('a page that was sent in pieces is not shown without them', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/pieces', { html: '<template id="B:0"></template>', version: () => 1n });

    expect((await ask('/ky/pieces')).status).toBe(500);
  });

  test('a feed is passed as it is, under a policy that runs nothing', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/feed.xml', { html: '<rss/>', contentType: 'application/rss+xml', version: () => 1n });
    const { headers, text } = await ask('/ky/feed.xml');

    expect(headers['content-type']).toBe('application/rss+xml');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(text).toContain('<script');
  });
});
