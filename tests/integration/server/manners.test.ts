import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { askPort, siteHost, startTestPress, type TestPress } from '../../support/press.ts';

/** Sends bytes as they are and resolves with all that came back before the connection ended. */
async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  socket.write(bytes);
  return await text(socket);
}

async function startWithPage(options: Parameters<typeof startTestPress>[0] = {}): Promise<TestPress> {
  const started = await startTestPress(options);
  started.site.pages.set('/ky', { html: 'front', version: () => 0n });
  return started;
}

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
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is refused for readers’ pages', async (method) => {
    const { ask, site } = await startWithPage();
    const answer = await ask('/ky', { method });

    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD', 'cache-control': 'no-store' } });
    expect(site.count('/ky')).toBe(0);
  });

  test('TRACE is refused for the desk too', async () => {
    const { ask } = await startWithPage();

    expect((await ask('/ky/admin', { method: 'TRACE' })).status).toBe(405);
  });
});

describe('a request that is none', () => {
  test.each([
    ['an absolute target', 'GET http://umut.test/ky HTTP/1.1\r\nHost: umut.test\r\nConnection: close\r\n\r\n', '400'],
    ['a target of nothing', 'OPTIONS * HTTP/1.1\r\nHost: umut.test\r\nConnection: close\r\n\r\n', '400'],
    ['CONNECT', 'CONNECT 127.0.0.1:5432 HTTP/1.1\r\nHost: 127.0.0.1:5432\r\n\r\n', '405'],
    ['an upgrade', 'GET /_next/webpack-hmr HTTP/1.1\r\nHost: umut.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', '426'],
    ['an upgrade to elsewhere', 'GET http://127.0.0.1:5432/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', '426'],
    ['no host', 'GET /ky HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
    ['a header too long', `GET /ky HTTP/1.1\r\nHost: umut.test\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    ['two lengths', 'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', '400'],
    ['a length and chunks', 'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', '400'],
    ['a line folded', 'GET /ky HTTP/1.1\r\nHost: umut.test\r\nX: a\r\n b\r\nConnection: close\r\n\r\n', '400'],
    ['NUL in the path', 'GET /ky\0 HTTP/1.1\r\nHost: umut.test\r\nConnection: close\r\n\r\n', '400'],
    ['no HTTP at all', 'SSH-2.0-x\r\n\r\n', '400'],
  ])('%s is refused', async (_case, bytes, status) => {
    const { port } = await startWithPage();

    expect(await sendRaw(port, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
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
      'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n',
    );

    expect(answer).toMatch(/^HTTP\/1\.1 411 [^]*Connection: close/);
  });

  test('that is too long is refused before it is sent', async () => {
    const { port } = await startWithPage();
    const answer = await sendRaw(port, 'POST /ky/admin HTTP/1.1\r\nHost: umut.test\r\nContent-Length: 1000000000\r\n\r\n');

    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*Connection: close/);
  });
});

describe('the desk', () => {
  test('is passed on with a nonce that no request can choose, and is kept by nobody', async () => {
    const { ask } = await startWithPage();
    const forged = {
      'x-nonce': 'guess',
      'content-security-policy': "script-src 'nonce-guess'",
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '6.6.6.6',
      'x-middleware-subrequest': 'proxy',
      'x-client-address': '6.6.6.6',
    };
    const answer = await ask('/ky/admin/articles?page=2', { headers: { ...forged, cookie: 'session=1', rsc: '1' } });
    const seen = JSON.parse(answer.text);
    const [, nonce] = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy'])) ?? [];

    expect(seen.url).toBe('/ky/admin/articles?page=2');
    expect(seen.headers).toMatchObject({
      cookie: 'session=1',
      rsc: '1',
      'x-nonce': nonce,
      'content-security-policy': answer.headers['content-security-policy'],
      'x-forwarded-host': 'umut.test',
      'x-client-address': '127.0.0.1',
    });
    expect(seen.headers).not.toHaveProperty('x-forwarded-for');
    expect(seen.headers).not.toHaveProperty('x-middleware-subrequest');
    expect(nonce).not.toBe('guess');
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    expect(answer.headers).not.toHaveProperty('x-powered-by');
  });

  test('is not found by another spelling', async () => {
    const { ask } = await startWithPage();
    const spellings = ['/KY/admin', '/ky/ADMIN', '/ky/admin.rsc', '/ky/%61dmin%00', '/ky/admin;x', '/ky/%2e/admin', '/ky%2fadmin'];
    const answers = await Promise.all(spellings.map((one) => ask(one)));

    for (const answer of answers) {
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).not.toContain('"url"');
    }
    expect(await ask('//ky//admin/?a=b')).toMatchObject({ status: 308, headers: { location: '/ky/admin?a=b' } });
  });

  test('takes a form', async () => {
    const { ask } = await startWithPage();
    const answer = await ask('/ky/admin', { method: 'POST', body: 'a=b', headers: { 'content-length': '3' } });

    expect(JSON.parse(answer.text)).toMatchObject({ method: 'POST' });
  });
});

describe('the checks', () => {
  test('tell live, ready and version, without a secret, and are kept by nobody', async () => {
    const { ask } = await startWithPage();
    const [live, ready, version] = await Promise.all(
      ['/api/health/live', '/api/health/ready', '/api/version'].map((one) => ask(one)),
    );

    expect(live).toMatchObject({ status: 200, text: '{"live":true}' });
    expect(ready?.status).toBe(200);
    expect(JSON.parse(ready?.text ?? '')).toEqual({ ready: true, database: true, schema: true, storage: true, draining: false });
    expect(JSON.parse(version?.text ?? '')).toEqual({ build: 'build', contentVersion: '0' });
    for (const answer of [live, ready, version]) expect(answer?.headers['cache-control']).toBe('no-store');
  });

  test('say what is missing', async () => {
    const { ask } = await startWithPage({ ports: { isSchemaCompatible: () => Promise.reject(new Error('x')) } });
    const ready = await ask('/api/health/ready');

    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.text)).toMatchObject({ ready: false, database: true, schema: false });
  });
});

describe('a medium', () => {
  const base = 'ab'.repeat(16);
  const name = `${base}-800.webp`;

  async function startWithMedium(): Promise<TestPress> {
    const started = await startWithPage();
    await mkdir(path.join(started.folder, 'files'), { recursive: true });
    await writeFile(path.join(started.folder, 'files', name), '0123456789');
    return started;
  }

  test('without a grant is as absent as one that never was', async () => {
    const { ask } = await startWithMedium();
    const hidden = await ask(`/media/${name}`);
    const absent = await ask(`/media/${'cd'.repeat(16)}-800.webp`);

    expect(hidden).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } });
    expect(hidden.text).toBe(absent.text);
    expect(Object.keys(hidden.headers)).toEqual(Object.keys(absent.headers));
  });

  test('is open once a page that shows it is printed, and closed within a second of its withdrawal', async () => {
    const { ask, site, folder } = await startWithMedium();
    site.pages.set('/ky/news/one', { html: 'x', media: [base], version: () => 3n });
    await ask('/ky/news/one');
    const open = await ask(`/media/${name}`);
    expect(open).toMatchObject({ status: 200, text: '0123456789' });
    expect(open.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      etag: `"${name}"`,
    });

    const { DiskGrants } = await import('#lib/platform/storage/disk-grants');
    await new DiskGrants(path.join(folder, 'grants')).withdraw([base], 4n);
    await expect.poll(async () => (await ask(`/media/${name}`)).status, { timeout: 1_000 }).toBe(404);
  });

  test('is given in parts, by HEAD, and not again to whoever has it', async () => {
    const { ask, site } = await startWithMedium();
    site.pages.set('/ky/news/one', { html: 'x', media: [base], version: () => 3n });
    await ask('/ky/news/one');
    const address = `/media/${name}`;
    const part = await ask(address, { headers: { range: 'bytes=2-4' } });
    const head = await ask(address, { method: 'HEAD', headers: { range: 'bytes=2-4' } });
    const beyond = await ask(address, { headers: { range: 'bytes=10-' } });
    const unchanged = await ask(address, { headers: { 'if-none-match': `"${name}"` } });
    const outdated = await ask(address, { headers: { range: 'bytes=2-4', 'if-range': '"other"' } });

    expect(part).toMatchObject({ status: 206, text: '234', headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' } });
    expect(head).toMatchObject({ status: 206, text: '', headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' } });
    expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
    expect(unchanged).toMatchObject({ status: 304, text: '' });
    expect(outdated).toMatchObject({ status: 200, text: '0123456789' });
  });

  test('is never found by a path', async () => {
    const { ask } = await startWithMedium();
    const paths = ['/media/../grants/x.json', '/media/%2e%2e/grants/x.json', `/media/${base}.json`, `/media/${name}/`, '/media/'];
    const answers = await Promise.all(paths.map((one) => ask(one)));

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 404, 404]);
  });
});

describe('a fixed file', () => {
  async function startWithFiles(): Promise<TestPress> {
    const folder = path.join((await startWithPage()).folder, 'site');
    await mkdir(path.join(folder, 'public/generated'), { recursive: true });
    await mkdir(path.join(folder, 'build/static/chunks'), { recursive: true });
    await writeFile(path.join(folder, 'public/icon.svg'), '<svg/>');
    await writeFile(path.join(folder, 'public/.secret'), 'x');
    await writeFile(path.join(folder, 'public/generated/reader.a1.js'), 'let a = 1;');
    await writeFile(path.join(folder, 'build/static/chunks/a.js'), 'let b = 1;'.repeat(100));
    await writeFile(path.join(folder, 'build/BUILD_ID'), 'x');
    return await startWithPage({ folder });
  }

  test('of a hashed name may be kept for ever, another for an hour', async () => {
    const { ask } = await startWithFiles();
    const script = await ask('/generated/reader.a1.js');
    const chunk = await ask('/_next/static/chunks/a.js', { headers: { 'accept-encoding': 'br' } });
    const icon = await ask('/icon.svg');

    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(chunk.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8' });
    expect(chunk.text).toBe('let b = 1;'.repeat(100));
    expect(icon.headers).toMatchObject({ 'cache-control': 'public, max-age=3600, must-revalidate', 'content-type': 'image/svg+xml' });
    expect(icon.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('is not sent again to whoever has it', async () => {
    const { ask } = await startWithFiles();
    const { headers } = await ask('/icon.svg');

    expect((await ask('/icon.svg', { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(304);
  });

  test.each(['/_next/static/../BUILD_ID', '/_next/BUILD_ID', '/_next/static/chunks/', '/.secret', '/_next/static/chunks/b.js'])(
    'that is not listed is not there: %s',
    async (address) => {
      const { ask } = await startWithFiles();

      expect([400, 404]).toContain((await ask(address)).status);
    },
  );
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
