import { describe, expect, test, vi } from 'vitest';
import { sessionCookie, startWithPage } from '../../support/press.ts';

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
    const answer = await ask('/ky/admin/articles?page=2', {
      headers: { ...forged, cookie: 'session=1', rsc: '1' },
    });
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
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers).not.toHaveProperty('x-powered-by');
  });

  test('lets so many strangers wait, asks others to come again, and keeps nobody with a session waiting', async () => {
    const { ask, site } = await startWithPage();
    const gate = Promise.withResolvers<void>();
    site.slowDesk = gate.promise;
    const statuses: number[] = [];
    const strangers = Array.from({ length: 400 }, async () => {
      const { status, headers } = await ask('/ru/sign-in');
      statuses.push(status);
      expect(headers['retry-after']).toBe(status === 503 ? '5' : undefined);
    });
    await vi.waitFor(() => expect(statuses).toContain(503));
    expect((await ask('/ky')).status).toBe(200);
    site.slowDesk = Promise.resolve();
    expect((await ask('/ru/admin', { headers: { cookie: sessionCookie } })).status).toBe(200);
    expect(new Set(statuses)).toEqual(new Set([503]));
    gate.resolve();
    await Promise.all(strangers);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(64);
  });

  test('tells no other site where it was, and no search engine anything', async () => {
    const { ask } = await startWithPage();
    for (const address of ['/ky/admin/articles', '/ky/preview?link=secret', '/ky/sign-in?link=secret']) {
      expect((await ask(address)).headers).toMatchObject({
        'referrer-policy': 'same-origin',
        'x-robots-tag': 'noindex, nofollow',
        'cache-control': 'private, no-store',
      });
    }
  });

  test('lets a preview stand in a frame of its own, and nothing else in any', async () => {
    const { ask } = await startWithPage();
    const ancestors = async (address: string) =>
      /frame-ancestors [^;]+/.exec(String((await ask(address)).headers['content-security-policy']))?.[0];
    const item = '/ky/admin/articles/0199d000-0000-7000-8000-000000000000';

    expect(await ancestors(`${item}/preview/ky`)).toBe("frame-ancestors 'self'");
    for (const other of [item, `${item}/publish`, `${item}/preview`, '/ky/preview?link=secret', '/ky/admin'])
      expect(await ancestors(other)).toBe("frame-ancestors 'none'");
  });

  test('is not found by another spelling', async () => {
    const { ask } = await startWithPage();
    const spellings = [
      '/KY/admin',
      '/ky/ADMIN',
      '/ky/admin.rsc',
      '/ky/%61dmin%00',
      '/ky/admin;x',
      '/ky/%2e/admin',
      '/ky%2fadmin',
    ];
    const answers = await Promise.all(spellings.map((one) => ask(one)));

    for (const answer of answers) {
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).not.toContain('"url"');
    }
    expect(await ask('//ky//admin/?a=b')).toMatchObject({
      status: 308,
      headers: { location: '/ky/admin?a=b' },
    });
  });

  test('answers with the status that its page states', async () => {
    const { ask } = await startWithPage();

    expect((await ask('/ky/admin/nowhere')).status).toBe(404);
    expect((await ask('/ky/admin')).status).toBe(200);
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
    expect(JSON.parse(ready?.text ?? '')).toEqual({
      ready: true,
      database: true,
      databaseSilentMs: expect.any(Number),
      schema: true,
      storage: true,
      draining: false,
    });
    expect(JSON.parse(version?.text ?? '')).toEqual({ build: 'build', contentVersion: '0' });
    for (const answer of [live, ready, version]) expect(answer?.headers['cache-control']).toBe('no-store');
  });

  test('say what is missing', async () => {
    const { ask } = await startWithPage({
      ports: { isSchemaCompatible: () => Promise.reject(new Error('x')) },
    });
    const ready = await ask('/api/health/ready');

    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.text)).toMatchObject({ ready: false, database: true, schema: false });
  });
});
