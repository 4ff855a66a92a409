import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { serverOptions } from '#lib/server/limits';
import { askPort, siteHost, startWithPage } from '../../support/press.ts';
import { sendRaw } from '../../support/raw-requests.ts';

describe('the host', () => {
  test('of another site is told where this one is, whatever it asks', async () => {
    const { ask, lines } = await startWithPage();
    await ask('/ky');
    const answer = await ask('/ky', { headers: { host: 'evil.example' } });

    expect(answer).toMatchObject({ status: 421, headers: { 'cache-control': 'no-store' } });
    expect(answer.text).toContain(`http://${siteHost}`);
    expect(lines.join('')).toMatch(/"status":421.*"client":"[0-9a-f]{16}"/);
    expect(lines.join('')).not.toContain('127.0.0.1');
  });

  test('may be this machine’s for the health checks, and for nothing else', async () => {
    const { ask } = await startWithPage();
    const here = { headers: { host: '127.0.0.1:9' } };

    expect((await ask('/api/health/live', here)).status).toBe(200);
    expect((await ask('/api/version', here)).status).toBe(200);
    expect((await ask('/ky', here)).status).toBe(421);
    expect((await ask('/api/jobs', here)).status).toBe(421);
  });
});

describe('a method', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
    '%s is refused for readers’ pages',
    async (method) => {
      const { ask, site } = await startWithPage();
      const answer = await ask('/ky', { method });

      expect(answer).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD', 'cache-control': 'no-store' },
      });
      expect(site.count('/ky')).toBe(0);
    },
  );

  test('TRACE is refused for the desk too', async () => {
    const { ask } = await startWithPage();

    expect((await ask('/ky/admin', { method: 'TRACE' })).status).toBe(405);
  });
});

describe('a request that is none', () => {
  test.each([
    [
      'an absolute target',
      'GET http://umut.test/ky HTTP/1.1\r\nHost: umut.test\r\nConnection: close\r\n\r\n',
      '400',
    ],
    ['a target of nothing', 'OPTIONS * HTTP/1.1\r\nHost: umut.test\r\nConnection: close\r\n\r\n', '400'],
    ['CONNECT', 'CONNECT 127.0.0.1:5432 HTTP/1.1\r\nHost: 127.0.0.1:5432\r\n\r\n', '405'],
    [
      'an upgrade',
      'GET /_next/webpack-hmr HTTP/1.1\r\nHost: umut.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      '426',
    ],
    [
      'an upgrade to elsewhere',
      'GET http://127.0.0.1:5432/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      '426',
    ],
    ['no host', 'GET /ky HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
    ['a header too long', `GET /ky HTTP/1.1\r\nHost: umut.test\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    [
      'two lengths',
      'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
      '400',
    ],
    [
      'a length and chunks',
      'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    [
      'a line folded',
      'GET /ky HTTP/1.1\r\nHost: umut.test\r\nX: a\r\n b\r\nConnection: close\r\n\r\n',
      '400',
    ],
    ['NUL in the path', 'GET /ky\0 HTTP/1.1\r\nHost: umut.test\r\nConnection: close\r\n\r\n', '400'],
    ['no HTTP at all', 'SSH-2.0-x\r\n\r\n', '400'],
  ])('%s is refused', async (_case, bytes, status) => {
    const { port } = await startWithPage();

    expect(await sendRaw(port, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

describe('a client that takes its time', () => {
  const impatient = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 };

  test.each([
    ['without a word', ''],
    ['with its headers', 'GET /ky HTTP/1.1\r\nHost: umut.test\r\nX-Slow: '],
    [
      'with its body',
      'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nOrigin: http://umut.test\r\nContent-Length: 5\r\n\r\nhe',
    ],
  ])('%s loses its connection', async (_case, bytes) => {
    const { port, site } = await startWithPage({ server: impatient });
    site.slowDesk = new Promise(() => undefined);

    expect(await sendRaw(port, bytes)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('keeps nobody from reading, be there hundreds of them', async () => {
    const { ask, port } = await startWithPage();
    const slow = Array.from({ length: 400 }, (_, index) => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      if (index % 2 === 0) socket.write('GET /ky HTTP/1.1\r\nHost: umut.test\r\nX-Slow: ');
      return socket;
    });
    const begun = performance.now();
    for (let times = 0; times < 20; times += 1) expect((await ask('/ky')).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(5_000);
    for (const socket of slow) socket.destroy();
  });

  test('may take so long as the limits say, and no more', () => {
    expect(serverOptions).toMatchObject({
      maxHeaderSize: 16_384,
      headersTimeout: 10_000,
      requestTimeout: 600_000,
      keepAliveTimeout: 65_000,
    });
  });
});

describe('a body', () => {
  test('that comes with a GET is not read: the connection ends, and the next reader’s page is clean', async () => {
    const { ask } = await startWithPage();
    const fat = await ask('/ky', { body: 'x'.repeat(100), headers: { 'content-length': '100' } });

    expect(fat).toMatchObject({ status: 200, headers: { connection: 'close' } });
    expect(await ask('/ky')).toMatchObject({ status: 200, text: fat.text });
  });

  test('without an announced length is not taken', async () => {
    const { port } = await startWithPage();
    const answer = await sendRaw(
      port,
      'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nOrigin: http://umut.test\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n',
    );

    expect(answer).toMatch(/^HTTP\/1\.1 411 [\s\S]*Connection: close/);
  });

  test('that is too long is refused before it is sent', async () => {
    const { port } = await startWithPage();
    const answer = await sendRaw(
      port,
      'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nOrigin: http://umut.test\r\nContent-Length: 1000000000\r\n\r\n',
    );

    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*Connection: close/);
  });
});

describe('the end', () => {
  test('lets a request under way finish, takes no new one, and closes idle connections', async () => {
    const started = await startWithPage();
    const gate = Promise.withResolvers<void>();
    started.site.pages.set('/ky/slow', { html: 'slow', version: () => 0n, gate: gate.promise });
    const idle = connect(started.port, '127.0.0.1');
    const idleEnded = text(idle);
    const slow = started.ask('/ky/slow');
    await expect.poll(() => started.site.count('/ky/slow')).toBe(1);
    const stopped = started.stop();

    await expect(askPort(started.port, '/ky')).rejects.toThrow(/ECONNREFUSED/);
    gate.resolve();
    expect(await slow).toMatchObject({ status: 200, headers: { connection: 'close' } });
    expect(await idleEnded).toBe('');
    await stopped;
  });
});

test('every answer has its own name, which is in the log of what was refused', async () => {
  const { ask, lines } = await startWithPage();
  const names = [await ask('/ky'), await ask('/ky'), await ask('/ky', { method: 'POST' })].map(
    ({ headers }) => headers['x-request-id'],
  );

  expect(new Set(names).size).toBe(3);
  expect(lines.join('')).toContain(String(names[2]));
});
