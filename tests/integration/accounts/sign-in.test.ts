import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SignInInput, signIn } from '#lib/accounts/commands/sign-in';
import { clientAddress } from '#lib/server/limits';
import {
  type CountedPasswords,
  countPasswords,
  type MadeAccount,
  makeAccount,
  place,
} from '#tests/factories/make-account';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownSecrets } from '#tests/support/portal-secrets';

ownSecrets();
let newsroom: Newsroom;
let editor: MadeAccount;
let closed: MadeAccount;
let invited: MadeAccount;
let passwords: CountedPasswords;

beforeAll(async () => {
  newsroom = await makeNewsroom();
  editor = await makeAccount(newsroom.database, 'editor');
  closed = await makeAccount(newsroom.database, 'author');
  invited = await makeAccount(newsroom.database, 'author', { hasPassword: false });
  const where = { id: closed.accountId };
  await newsroom.database.account.update({ where, data: { deactivatedAt: new Date() } });
  await newsroom.database.account.create({
    data: { id: crypto.randomUUID(), name: 'portal', displayName: 'Umut', role: 'portal' },
  });
});

beforeEach(async () => {
  passwords = countPasswords();
  await newsroom.database.rateLimit.deleteMany();
});

const attempt = (input: Partial<SignInInput> = {}) =>
  signIn(
    { name: editor.name, password: 'a wrong password', place, device: null, ...input },
    { database: newsroom.database, passwords },
  );
const from = (client: string) => ({ place: { ...place, client } });
const codesOf = (outcome: Awaited<ReturnType<typeof attempt>>) =>
  outcome.ok ? 'in' : outcome.problems.map(({ code }) => code).join();

async function fail(times: number, input: Partial<SignInInput> = {}): Promise<string> {
  let last = '';
  for (let time = 0; time < times; time += 1) last = codesOf(await attempt(input));
  return last;
}

describe('whether an account exists', () => {
  test('can not be told from answer, work or record of an attempt', async () => {
    const names = [editor.name, closed.name, invited.name, 'nobody', 'portal', 'не имя', '', 'x'.repeat(200)];
    const seen: unknown[] = [];
    for (const name of names) {
      const before = await newsroom.database.accountEvent.count();
      const outcome = await attempt({ name });
      const after = await newsroom.database.accountEvent.count();
      seen.push({ outcome, work: passwords.verifications.splice(0).length, records: after - before });
    }
    const refusal = { ok: false, problems: [{ kind: 'refused', code: 'signInRefused' }] };
    expect(seen).toEqual(names.map(() => ({ outcome: refusal, work: 1, records: 1 })));
  });

  test('can not be told from how soon attempts must wait', async () => {
    const counts: number[] = [];
    for (const name of [editor.name, closed.name, 'nobody', 'никто']) {
      let tries = 0;
      while (codesOf(await attempt({ name, ...from(`198.51.100.${counts.length}`) })) === 'signInRefused')
        tries += 1;
      counts.push(tries);
    }
    expect(new Set(counts).size).toBe(1);
  });

  test('lets nobody in by the right password of a closed account', async () => {
    expect(codesOf(await attempt({ name: closed.name, password: closed.password }))).toBe('signInRefused');
  });
});

describe('signing in', () => {
  test('takes the name in any spelling', async () => {
    const { password } = editor;
    for (const name of [editor.name.toUpperCase(), ` ${editor.name} `, editor.name.replace('e', 'ｅ')])
      expect(codesOf(await attempt({ name, password }))).toBe('in');
  });

  test('opens a session of which the database holds no secret', async () => {
    const outcome = await attempt({ password: editor.password });
    if (!outcome.ok) throw new Error('not signed in');
    const { secret } = outcome.value;
    const session = await newsroom.database.session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(session).toMatchObject({
      accountId: editor.accountId,
      device: 'Firefox, Windows',
      client: place.client,
    });
    expect(JSON.stringify(session)).not.toContain(secret);
  });

  test('leaves a record that nobody can edit', async () => {
    await attempt({ password: editor.password });
    const { database } = newsroom;
    const event = await database.accountEvent.findFirstOrThrow({ orderBy: { happenedAt: 'desc' } });
    expect(event).toMatchObject({ kind: 'signed_in', accountId: editor.accountId });
    await expect(
      database.accountEvent.update({ where: { id: event.id }, data: { kind: 'x' } }),
    ).rejects.toThrow();
    await expect(database.accountEvent.delete({ where: { id: event.id } })).rejects.toThrow();
  });
});

describe('guessing', () => {
  test('must wait after ten attempts at one name from one place, in whatever spelling', async () => {
    const spellings = [
      editor.name,
      editor.name.toUpperCase(),
      ` ${editor.name}`,
      editor.name.replace('e', 'ｅ'),
    ];
    const outcomes: string[] = [];
    for (let time = 0; time < 12; time += 1)
      outcomes.push(codesOf(await attempt({ name: spellings[time % spellings.length] ?? '' })));
    expect(outcomes).toEqual([...new Array(10).fill('signInRefused'), 'tooManyAttempts', 'tooManyAttempts']);
    expect(passwords.verifications).toHaveLength(10);
  });

  test('that must wait is told how long, and the right password waits too', async () => {
    await fail(10);
    const outcome = await attempt({ password: editor.password });
    expect(outcome).toEqual({
      ok: false,
      problems: [{ kind: 'refused', code: 'tooManyAttempts', params: { minutes: 15 } }],
    });
  });

  test('from all over one IPv6 network, or from IPv4 in two spellings, counts as one place', async () => {
    const request = (remoteAddress: string, forwarded?: string) =>
      ({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }) as never;
    const network = Array.from({ length: 11 }, (_, index) =>
      clientAddress(request(`2001:db8:1:2:${index.toString(16)}::${index}`), 0),
    );
    expect(new Set(network).size).toBe(1);
    expect(clientAddress(request('::ffff:192.0.2.1'), 0)).toBe(clientAddress(request('192.0.2.1'), 0));
    const spoofed = [
      clientAddress(request('192.0.2.1', '1.1.1.1'), 0),
      clientAddress(request('192.0.2.1', '2.2.2.2'), 0),
    ];
    expect(spoofed).toEqual(['192.0.2.1', '192.0.2.1']);
    const behindProxy = ['6.6.6.6, 192.0.2.9', '7.7.7.7, 192.0.2.9'].map((chain) =>
      clientAddress(request('127.0.0.1', chain), 1),
    );
    expect(behindProxy).toEqual(['192.0.2.9', '192.0.2.9']);
    let last = '';
    for (const client of network) last = codesOf(await attempt(from(client)));
    expect(last).toBe('tooManyAttempts');
  });

  test('of many names from one place must wait after fifty attempts', async () => {
    for (let time = 0; time < 50; time += 1) await attempt({ name: `guess${time}` });
    expect(codesOf(await attempt({ name: 'another' }))).toBe('tooManyAttempts');
    expect(codesOf(await attempt({ name: 'another', ...from('203.0.113.9') }))).toBe('signInRefused');
  });

  test('of one name from everywhere must wait after a hundred attempts in an hour', async () => {
    for (let time = 0; time < 100; time += 1) await attempt(from(`10.0.${time}.1`));
    expect(codesOf(await attempt(from('10.9.9.9')))).toBe('tooManyAttempts');
  });

  test('by many at once is counted to the last attempt', async () => {
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => attempt()));
    expect(outcomes.map(codesOf).filter((code) => code === 'signInRefused')).toHaveLength(10);
  });

  test('stores neither names nor addresses that were typed or used', async () => {
    await attempt({ name: 'my password by mistake' });
    const rows = await newsroom.database.rateLimit.findMany();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).not.toMatch(/mistake|192\.0\.2/);
  });
});

describe('an officer', () => {
  test('signs in from the browser that is known, however many strangers try the name', async () => {
    for (let time = 0; time < 120; time += 1) await attempt(from(`10.1.${time}.1`));
    expect(await fail(11)).toBe('tooManyAttempts');
    const known = { device: 'a-known-browser' };
    expect(codesOf(await attempt({ password: editor.password, ...known }))).toBe('in');
    expect(codesOf(await attempt({ password: editor.password }))).toBe('tooManyAttempts');
  });

  test('is not held up by what others of the same address mistype', async () => {
    await fail(10);
    const other = await makeAccount(newsroom.database, 'author');
    expect(codesOf(await attempt({ name: other.name, password: other.password }))).toBe('in');
  });

  test('begins anew with every success', async () => {
    for (let time = 0; time < 8; time += 1) {
      expect(await fail(9)).toBe('signInRefused');
      expect(codesOf(await attempt({ password: editor.password }))).toBe('in');
      await newsroom.database.rateLimit.deleteMany({ where: { key: { startsWith: 'sign-in-client' } } });
      await newsroom.database.rateLimit.deleteMany({ where: { key: { startsWith: 'sign-in-name' } } });
    }
  });

  test('whose browser was stolen has a thief who must wait, too', async () => {
    const device = { device: 'a-stolen-browser' };
    expect(await fail(10, device)).toBe('signInRefused');
    expect(await fail(1, device)).toBe('tooManyAttempts');
  });
});
