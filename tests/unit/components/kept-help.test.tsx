import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { UrgentNotice } from '#components/site/front-words';
import { messagesOf } from '#lib/i18n/messages';
import {
  answerBelow,
  answerHelp,
  type HelpKeeper,
  type KeptPages,
  keepHelp,
} from '../../../components/site/reader-script/kept-help.ts';

const address = '/ky/help';
const site = 'https://umut.example';
const script = '/generated/reader.0123456789ab.js';
const note = '<p class="kept" hidden="" data-kept="">Kept <time data-kept-at=""></time></p>';
const page = (words: string): string => `${note}<h1>${words}</h1><script src="${script}"></script>`;

function memory(): KeptPages & { held: Map<string, Response> } {
  const held = new Map<string, Response>();
  const key = (text: string): string => new URL(text, site).pathname;
  return {
    held,
    match: (one) => Promise.resolve(held.get(key(one))?.clone()),
    put: (one, response) => Promise.resolve(void held.set(key(one), response)),
    delete: (one) => Promise.resolve(held.delete(key(one))),
    keys: () => Promise.resolve([...held.keys()].map((one) => ({ url: `${site}${one}` }))),
  };
}

type Line = (address: string) => Promise<Response>;

const brings =
  (words: string, status = 200): Line =>
  (asked) =>
    Promise.resolve(new Response(asked.endsWith('.js') ? 'script' : page(words), { status }));
const isGone: Line = () => Promise.reject(new TypeError('no line'));
const never = (): Promise<void> => new Promise(() => undefined);

function keeperWith(pages: KeptPages, line: Line, slow = never): HelpKeeper {
  const fetch: HelpKeeper['fetch'] = (asked) => line(typeof asked === 'string' ? asked : asked.url);
  return { address, pages, fetch, slow };
}

async function keptPages(words = 'Old') {
  const pages = memory();
  await keepHelp(keeperWith(pages, brings(words)));
  return pages;
}

const request = new Request(`${site}${address}`);

async function ask(pages: KeptPages, line: Line, slow = never) {
  const { response, afterwards } = answerHelp(keeperWith(pages, line, slow), request);
  const answer = await response;
  const words = answer.type === 'error' ? null : await answer.text();
  await afterwards;
  return { status: answer.status, words };
}

describe('the kept help page', () => {
  test('is kept with its script, and nothing else is', async () => {
    expect([...(await keptPages()).held.keys()]).toEqual([address, script]);
  });

  test('is shown without a line, and says when it was kept', async () => {
    const { words } = await ask(await keptPages(), isGone);
    expect(words).toContain('<h1>Old</h1>');
    expect(words).toMatch(/<p class="kept" data-kept="">Kept <time>\d\d\.\d\d\.20\d\d, \d{1,2}:\d\d<\/time>/);
  });

  test('gives way to what the line says, which is kept in its stead', async () => {
    const pages = await keptPages();
    expect((await ask(pages, brings('New'))).words).toBe(page('New'));
    expect((await ask(pages, isGone)).words).toContain('<h1>New</h1>');
  });

  test.each([404, 410])('is forgotten once the line answers %i', async (status) => {
    const pages = await keptPages();
    expect(await ask(pages, brings('Gone', status))).toEqual({ status, words: page('Gone') });
    expect(pages.held.size).toBe(0);
    expect((await ask(pages, isGone)).words).toBeNull();
  });

  test('is forgotten once the line leads elsewhere', async () => {
    const pages = await keptPages();
    const elsewhere = Response.redirect(`${site}/ky`, 301);
    await ask(pages, () => Promise.resolve(elsewhere));
    expect(pages.held.size).toBe(0);
  });

  test.each([403, 408, 421, 429, 431, 500, 503])(
    'stands in for an answer that says nothing of the page, such as %i, and stays kept',
    async (status) => {
      const pages = await keptPages();
      expect((await ask(pages, brings('Busy', status))).words).toContain('<h1>Old</h1>');
      expect(pages.held.size).toBe(2);
      expect(await ask(memory(), brings('Busy', status))).toEqual({ status, words: page('Busy') });
    },
  );

  test('stands in for a slow line, and what that brings in the end is kept or forgotten', async () => {
    const pages = await keptPages();
    const { promise, resolve } = Promise.withResolvers<Response>();
    const given = answerHelp(
      keeperWith(
        pages,
        () => promise,
        () => Promise.resolve(),
      ),
      request,
    );
    expect(await (await given.response).text()).toContain('<h1>Old</h1>');
    resolve(new Response(page('Gone'), { status: 410 }));
    await given.afterwards;
    expect(pages.held.size).toBe(0);
  });

  test('learns nothing from an answer to an earlier request than the one that was learned from last', async () => {
    const pages = await keptPages();
    const { promise, resolve } = Promise.withResolvers<Response>();
    const slow = answerHelp(
      keeperWith(pages, () => promise),
      request,
    );
    expect((await ask(pages, brings('Gone', 410))).status).toBe(410);
    resolve(new Response(page('Old')));
    expect(await (await slow.response).text()).toBe(page('Old'));
    await slow.afterwards;
    expect(pages.held.size).toBe(0);
    expect((await ask(pages, isGone)).words).toBeNull();
    await ask(pages, brings('Again'));
    expect((await ask(pages, isGone)).words).toContain('<h1>Again</h1>');
  });

  test('learns nothing from an earlier answer whose words come to an end only later, nor its script', async () => {
    const pages = memory();
    const words = Promise.withResolvers<string>();
    const asks: string[] = [];
    const line: Line = (asked) => {
      asks.push(asked);
      const body = new ReadableStream<Uint8Array>({
        pull: async (stream) => {
          stream.enqueue(new TextEncoder().encode(await words.promise));
          stream.close();
        },
      });
      return Promise.resolve(new Response(asked.endsWith('.js') ? 'script' : body));
    };
    const slow = answerHelp(keeperWith(pages, line), request);
    await slow.response;
    await ask(pages, brings('Gone', 404));
    words.resolve(page('Old'));
    await slow.afterwards;
    expect(asks[0]).toBe(request.url);
    expect(pages.held.size).toBe(0);
  });

  test('leaves out an urgent notice that is over, and keeps one that is not', async () => {
    const noticeUntil = (until: Date): string =>
      renderToStaticMarkup(
        <NextIntlClientProvider locale="ru" messages={messagesOf('ru')} timeZone="Asia/Bishkek">
          <UrgentNotice
            notice={{
              ...{ heading: 'Закрыто </section>', words: '"до" вечера > 18', until: until.toISOString() },
              link: { label: 'Куда', address: '/ru/news/closed' },
            }}
          />
        </NextIntlClientProvider>,
      );
    const around = async (notice: string) => {
      const pages = memory();
      const line: Line = (asked) =>
        Promise.resolve(new Response(asked.endsWith('.js') ? 'script' : notice + page('Old')));
      await keepHelp(keeperWith(pages, line));
      return (await ask(pages, isGone)).words ?? '';
    };
    const over = noticeUntil(new Date(Date.now() - 1_000));
    expect(over).toContain('Куда');
    expect((await around(over)).startsWith('<p class="kept"')).toBe(true);
    expect(await around(over)).toContain('<h1>Old</h1>');
    const on = noticeUntil(new Date(Date.now() + 60_000));
    expect((await around(on)).startsWith(on)).toBe(true);
    expect(await around(over + on)).toContain(on);
  });

  test('waits for a slow line where nothing is kept', async () => {
    expect((await ask(memory(), brings('New'), () => Promise.resolve())).words).toBe(page('New'));
  });

  test('leaves the script of an older page behind', async () => {
    const pages = await keptPages();
    const next = '/generated/reader.ba9876543210.js';
    const line: Line = (asked) =>
      Promise.resolve(new Response(asked.endsWith('.js') ? 'script' : page('New').replace(script, next)));
    await ask(pages, line);
    expect([...pages.held.keys()]).toEqual([address, next]);
  });

  test('stands in for a place of help that was asked for without a line', async () => {
    const pages = await keptPages();
    const place = new Request(`${site}${address}/osh`);
    const led = await answerBelow(keeperWith(pages, isGone), place);
    expect([led.status, led.headers.get('location')]).toEqual([302, `${site}${address}`]);
    expect((await answerBelow(keeperWith(memory(), isGone), place)).type).toBe('error');
    expect(await (await answerBelow(keeperWith(pages, brings('Osh')), place)).text()).toBe(page('Osh'));
  });
});
