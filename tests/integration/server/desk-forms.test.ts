import { describe, expect, test } from 'vitest';
import { siteHost, startWithPage } from '../../support/press.ts';

const site = `http://${siteHost}`;
const forms = {
  form: 'application/x-www-form-urlencoded',
  upload: 'multipart/form-data; boundary=x',
  plain: 'text/plain',
  json: 'application/json',
  action: 'text/plain;charset=UTF-8',
};

async function startDesk(settings: { siteUrl?: string } = {}) {
  const { ask, ...rest } = await startWithPage({ settings });
  const send = (headers: Record<string, string>, method = 'POST') =>
    ask('/ky/admin/account', { method, body: 'a=b', headers: { 'content-length': '3', ...headers } });
  return { ask, send, ...rest };
}

describe('something that changes the desk', () => {
  test.each(Object.values(forms))('is taken from a page of this site, as %s', async (type) => {
    const { send } = await startDesk();
    const answer = await send({ origin: site, 'content-type': type });
    expect(JSON.parse(answer.text)).toMatchObject({ method: 'POST', url: '/ky/admin/account' });
  });

  test.each([
    ['another site', 'https://evil.example'],
    ['a sibling', 'http://desk.umut.test'],
    ['a parent', 'http://test'],
    ['one that begins alike', 'http://umut.test.evil.example'],
    ['one that ends alike', 'http://evil-umut.test'],
    ['another scheme', 'https://umut.test'],
    ['another port', 'http://umut.test:8080'],
    ['capitals', 'http://UMUT.TEST'],
    ['a path', 'http://umut.test/'],
    ['a sandbox', 'null'],
    ['nothing', ''],
    ['two at once', `${site}, https://evil.example`],
  ])('is refused from %s, whatever its form', async (_who, origin) => {
    const { send } = await startDesk();
    for (const type of Object.values(forms)) {
      const answer = await send({ origin, 'content-type': type });
      expect([type, answer.status]).toEqual([type, 403]);
    }
  });

  test('is refused without an origin, also where the referrer is this site', async () => {
    const { send } = await startDesk();
    for (const type of Object.values(forms)) {
      const answer = await send({ referer: `${site}/ky/admin`, 'content-type': type });
      expect([type, answer.status]).toEqual([type, 403]);
    }
  });

  test('is refused by any method that may change something, from elsewhere', async () => {
    const { send } = await startDesk();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect([method, (await send({ origin: 'https://evil.example' }, method)).status]).toEqual([
        method,
        403,
      ]);
    for (const method of ['TRACE', 'PROPFIND', 'OPTIONS'])
      expect([method, (await send({ origin: site }, method)).status]).toEqual([method, 405]);
  });
});

describe('a host that is none of ours', () => {
  test.each(['evil.example', 'umut.test.evil.example', 'umut.test@evil.example', 'umut.test:8080'])(
    'is answered with 421 and learns nothing: %j',
    async (host) => {
      const { ask } = await startDesk();
      for (const path of ['/ky/sign-in', '/ky/sign-in/password?link=x', '/ky/admin']) {
        const answer = await ask(path, { headers: { host } });
        expect([path, answer.status]).toEqual([path, 421]);
        expect(answer.text).not.toContain('"url"');
      }
    },
  );

  test('named by a proxy’s headers or an absolute target changes nothing', async () => {
    const { ask } = await startDesk();
    const forged = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
      'x-umut-path': '//evil.example',
    };
    const seen = JSON.parse((await ask('/ky/admin/team?a=b', { headers: forged })).text);
    expect(seen.headers).toMatchObject({
      host: siteHost,
      'x-forwarded-host': siteHost,
      'x-forwarded-proto': 'http',
      'x-umut-path': '/ky/admin/team?a=b',
    });
    expect(JSON.stringify(seen)).not.toContain('evil.example');
    expect((await ask('http://evil.example/ky/admin')).status).toBe(400);
  });
});
