import { randomBytes } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const secret = randomBytes(32).toString('base64url');
const opened = { accountId: 'somebody', secret };

/** The environment is read once a process: each kind of site gets modules of its own. */
async function cookiesOf(siteUrl: string) {
  vi.resetModules();
  vi.stubEnv('SITE_URL', siteUrl);
  vi.stubEnv('SECRET_KEY', 'a secret key of tests, long enough');
  vi.stubEnv('LOG_LEVEL', 'silent');
  const [cookie, { derivedKey }] = await Promise.all([
    import('#lib/platform/auth/session-cookie'),
    import('#lib/platform/derived-key'),
  ]);
  return { ...cookie, key: derivedKey('session cookie').toString('base64') };
}

describe('the cookie of a session', () => {
  test('under https is held to the host by the browser, and no script can read it', async () => {
    const { signInWith } = await cookiesOf('https://umut.example');
    const cookie = await signInWith(600, () => Promise.resolve(opened));
    expect(cookie).toMatchObject({
      name: '__Host-umut-session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true, maxAge: 600 },
    });
    expect(cookie?.options).not.toHaveProperty('domain');
  });

  test('on this machine does without https', async () => {
    const { signInWith } = await cookiesOf('http://localhost:3000');
    const cookie = await signInWith(600, () => Promise.resolve(opened));
    expect(cookie).toMatchObject({ name: 'umut-session', options: { httpOnly: true, secure: false } });
  });

  test('carries the secret, encrypted, and nothing else', async () => {
    const { signInWith, secretInCookie, key } = await cookiesOf('https://umut.example');
    const cookie = await signInWith(600, () => Promise.resolve(opened));
    expect(cookie?.value).not.toContain(secret);
    expect(await secretInCookie(cookie?.value)).toBe(secret);
    const token = await decode({ token: cookie?.value ?? '', secret: key });
    expect(Object.keys(token ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'secret']);
  });
});

test('a Cookie header carries a session where one of ours is in it, told without the database', async () => {
  const { signInWith, carriesSession } = await cookiesOf('https://umut.example');
  const { name, value } = (await signInWith(600, () => Promise.resolve(opened))) ?? expect.fail('no cookie');
  expect(await carriesSession(`a=b; ${name}=${value}; c=d`)).toBe(true);
  expect(await carriesSession(`${name}=forged; ${name}=${value}`)).toBe(true);
  for (const header of [undefined, '', `${name}=`, `${name}=forged`, `${name}x=${value}`, value])
    expect(await carriesSession(header)).toBe(false);
});

describe('signing in', () => {
  let site: Awaited<ReturnType<typeof cookiesOf>>;
  beforeEach(async () => {
    site = await cookiesOf('https://umut.example');
  });

  test('gives no cookie where nobody was let in', async () => {
    expect(await site.signInWith(600, () => Promise.resolve(null))).toBeNull();
  });

  test('throws on what went wrong inside', async () => {
    const open = () => Promise.reject(new Error('no database'));
    await expect(site.signInWith(600, open)).rejects.toThrow('no database');
  });

  test.each([
    ['of another key', (key: string) => encode({ token: { secret }, secret: `${key}x` })],
    ['past its end', (key: string) => encode({ token: { secret }, secret: key, maxAge: -60 })],
    ['without a secret', (key: string) => encode({ token: { sub: 'somebody' }, secret: key })],
    ['with a secret of another shape', (key: string) => encode({ token: { secret: 'x' }, secret: key })],
    ['that is unsigned', () => 'eyJhbGciOiJub25lIn0.eyJzZWNyZXQiOiJ4In0.'],
    ['that is endless', () => 'a'.repeat(5_000)],
    ['that is empty', () => ''],
  ])('does not follow from a cookie %s', async (_what, make) => {
    expect(await site.secretInCookie(await make(site.key))).toBeNull();
  });

  test('does not follow from no cookie', async () => {
    expect(await site.secretInCookie(undefined)).toBeNull();
  });
});
