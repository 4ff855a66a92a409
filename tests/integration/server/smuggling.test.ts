import { describe, expect, test } from 'vitest';
import { startWithPage } from '../../support/press.ts';
import { sendRaw, statusesIn } from '../../support/raw-requests.ts';

const host = 'Host: umut.test';
const post = `POST /ky/admin HTTP/1.1\r\n${host}\r\nOrigin: http://umut.test`;
const hidden = `GET /ky/hidden HTTP/1.1\r\n${host}\r\n\r\n`;

describe('what two servers could read in two ways', () => {
  test.each([
    ['a space before the colon', `${post}\r\nContent-Length : 5\r\n\r\nhello`],
    ['a length with a sign', `${post}\r\nContent-Length: +5\r\n\r\nhello`],
    ['a length in hexadecimal', `${post}\r\nContent-Length: 0x5\r\n\r\nhello`],
    ['a list of lengths', `${post}\r\nContent-Length: 5, 5\r\n\r\nhello`],
    ['a length below nothing', `${post}\r\nContent-Length: -5\r\n\r\nhello`],
    ['a length beyond all numbers', `${post}\r\nContent-Length: ${'9'.repeat(30)}\r\n\r\nhello`],
    ['a length of nothing', `${post}\r\nContent-Length:\r\n\r\nhello`],
    ['chunks and another coding', `${post}\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
    ['chunks behind a vertical tab', `${post}\r\nTransfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n`],
    ['lines that end in LF', `GET /ky HTTP/1.1\n${host}\n\n`],
    ['lines that end in CR', `GET /ky HTTP/1.1\r${host}\r\r`],
    ['LF within a header', `GET /ky HTTP/1.1\r\n${host}\r\nX: a\nY: b\r\n\r\n`],
    ['a header of two words', `GET /ky HTTP/1.1\r\n${host}\r\nX Y: a\r\n\r\n`],
    ['a header without a colon', `GET /ky HTTP/1.1\r\n${host}\r\nX\r\n\r\n`],
    ['a fragment', `GET /ky#x HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`],
    ['bytes beyond ASCII in the query', `GET /ky?\xff HTTP/1.1\r\n${host}\r\n\r\n`],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ])('%s is refused, once, and the connection ends', async (_case, bytes) => {
    const { port, site } = await startWithPage();
    const renders = site.renders.length;

    expect(statusesIn(await sendRaw(port, bytes))).toEqual([400]);
    expect([site.renders.length, site.requests.some(({ method }) => method === 'POST')]).toEqual([
      renders,
      false,
    ]);
  });

  test.each([
    ['two hosts', `GET /ky HTTP/1.1\r\n${host}\r\nHost: evil.example\r\n`, 421],
    ['two hosts, ours last', `GET /ky HTTP/1.1\r\nHost: evil.example\r\n${host}\r\n`, 421],
    ['the same host twice', `GET /ky HTTP/1.1\r\n${host}\r\n${host}\r\n`, 421],
    ['a user before the host', 'GET /ky HTTP/1.1\r\nHost: x@umut.test\r\n', 421],
    ['a second origin', `${post}\r\nOrigin: https://evil.example\r\n`, 403],
    ['the age before headers', 'GET /ky\r\n', 421],
  ])('%s are none of ours', async (_case, head, status) => {
    const { port } = await startWithPage();

    expect(statusesIn(await sendRaw(port, `${head}Connection: close\r\n\r\n`))).toEqual([status]);
  });

  test.each([
    ['the body of a GET', `GET /ky HTTP/1.1\r\n${host}\r\nContent-Length: ${hidden.length}\r\n\r\n`],
    ['a refused form', `POST /ky/admin HTTP/1.1\r\n${host}\r\nContent-Length: ${hidden.length}\r\n\r\n`],
    [
      'a body for a page that takes none',
      `POST /ky HTTP/1.1\r\n${host}\r\nContent-Length: ${hidden.length}\r\n\r\n`,
    ],
    [
      'a coding that is none',
      `POST /ky/admin HTTP/1.1\r\n${host}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
    ],
  ])('a request hidden in %s is none', async (_case, bytes) => {
    const { port, site } = await startWithPage();

    expect(statusesIn(await sendRaw(port, bytes + hidden))).toHaveLength(1);
    expect(site.renders).not.toContain('/ky/hidden');
  });

  test('two requests behind each other are two, in their order', async () => {
    const { port, site } = await startWithPage();
    site.pages.set('/ky/second', { html: 'second', version: () => 0n });
    const answers = await sendRaw(
      port,
      `GET /ky HTTP/1.1\r\n${host}\r\n\r\nGET /ky/second HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    );

    expect(statusesIn(answers)).toEqual([200, 200]);
    expect(answers.indexOf('front')).toBeLessThan(answers.indexOf('second'));
  });
});

describe('a client that asks whether its body is wanted', () => {
  const asking = `${post}\r\nExpect: 100-continue\r\nConnection: close`;

  test('is told to send what is taken', async () => {
    const { port } = await startWithPage();

    expect(statusesIn(await sendRaw(port, `${asking}\r\nContent-Length: 2\r\n\r\nab`))).toEqual([100, 200]);
  });

  test.each([
    ['too long', `${asking}\r\nContent-Length: 99999999\r\n\r\n`, 413],
    ['without a length', `${asking}\r\nTransfer-Encoding: chunked\r\n\r\n`, 411],
    [
      'from elsewhere',
      `POST /ky/admin HTTP/1.1\r\n${host}\r\nOrigin: null\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n`,
      403,
    ],
  ])('is not told to send what is %s', async (_case, bytes, status) => {
    const { port } = await startWithPage();

    expect(statusesIn(await sendRaw(port, bytes))).toEqual([status]);
  });
});
