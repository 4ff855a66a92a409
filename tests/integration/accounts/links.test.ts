import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findOneTimeLink } from '#lib/accounts/admin-queries';
import { changeEmail } from '#lib/accounts/commands/change-email';
import { choosePassword } from '#lib/accounts/commands/choose-password';
import { deactivateAccount } from '#lib/accounts/commands/deactivate-account';
import { inviteAccount } from '#lib/accounts/commands/invite-account';
import { makeAccountLink, makeLinkForName } from '#lib/accounts/commands/make-account-link';
import { makeSetupLink } from '#lib/accounts/commands/make-setup-link';
import { setUpAdministrator } from '#lib/accounts/commands/set-up-administrator';
import { signIn } from '#lib/accounts/commands/sign-in';
import type { RootDatabase } from '#lib/platform/db/client';
import { log } from '#lib/platform/log/log';
import {
  countPasswords,
  type MadeAccount,
  makeAccount,
  place,
  signedIn,
} from '#tests/factories/make-account';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownSecrets } from '#tests/support/portal-secrets';

ownSecrets();
const passwords = countPasswords();
let database: RootDatabase;

/** What the log is given meanwhile. */
async function logOf(work: () => Promise<unknown>): Promise<string> {
  const levels = (['debug', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(log(), level));
  await work();
  return JSON.stringify(levels.flatMap(({ mock }) => mock.calls));
}

const choose = async (secret: string, password = 'a password by a link') => {
  const outcome = await choosePassword({ secret, password, place }, { database, passwords });
  return outcome.ok ? 'chosen' : outcome.problems.map(({ code }) => code).join();
};

describe('the setup link', () => {
  beforeEach(async () => {
    ({ database } = await makeNewsroom());
  });

  const setUp = async (secret: string, name = 'first') => {
    const input = { secret, name, displayName: 'Биринчи', password: 'the first of passwords', place };
    const outcome = await setUpAdministrator(input, { database, passwords });
    return outcome.ok ? 'set up' : outcome.problems.map(({ code }) => code).join();
  };
  const newLink = async () => (await makeSetupLink(database))?.secret ?? '';

  test('makes the first administrator, once, and none is made after that', async () => {
    const secret = await newLink();
    expect(await setUp(secret)).toBe('set up');
    expect(await setUp(secret, 'second')).toBe('linkGone');
    expect(await makeSetupLink(database)).toBeNull();
    const signed = await signIn(
      { name: 'first', password: 'the first of passwords', place, device: null },
      { database, passwords },
    );
    expect(signed.ok).toBe(true);
  });

  test('stops working when a newer one is made, and within a day', async () => {
    const [older, newer] = [await newLink(), await newLink()];
    expect(await setUp(older)).toBe('linkGone');
    const { expiresAt } = await database.oneTimeLink.findFirstOrThrow({ where: { revokedAt: null } });
    expect((expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(24, 1);
    await database.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect(await setUp(newer)).toBe('linkGone');
  });

  test('used by two at once makes one administrator', async () => {
    const secret = await newLink();
    const outcomes = await Promise.all([setUp(secret, 'one'), setUp(secret, 'two'), setUp(secret, 'three')]);
    expect(outcomes.sort()).toEqual(['linkGone', 'linkGone', 'set up']);
    expect(await database.account.count({ where: { passwordHash: { not: null } } })).toBe(1);
  });

  test('made by two at once is one that works', async () => {
    const secrets = await Promise.all([newLink(), newLink(), newLink()]);
    const open = await Promise.all(secrets.map((secret) => findOneTimeLink(secret, database)));
    expect(open.filter((link) => link !== null)).toHaveLength(1);
  });

  test('is the only way: without it nobody gets in by any name or password', async () => {
    expect(await database.account.count({ where: { passwordHash: { not: null } } })).toBe(0);
    for (const secret of ['', 'setup', 'a'.repeat(43)]) expect(await setUp(secret)).toBe('linkGone');
    for (const [name, password] of [
      ['admin', 'admin'],
      ['administrator', 'administrator'],
      ['umut', 'umut'],
    ]) {
      const input = { name: name ?? '', password: password ?? '', place, device: null };
      expect((await signIn(input, { database, passwords })).ok).toBe(false);
    }
  });

  test('left unused by a mistake works still', async () => {
    const secret = await newLink();
    const input = { secret, name: 'X Y', displayName: '', password: 'short', place };
    const outcome = await setUpAdministrator(input, { database, passwords });
    expect(outcome.ok ? [] : outcome.problems.map(({ field }) => field)).toEqual([
      'name',
      'displayName',
      'password',
    ]);
    expect(await setUp(secret)).toBe('set up');
  });

  test('does not choose a password for somebody', async () => {
    expect(await choose(await newLink())).toBe('linkGone');
  });
});

describe('a link for a password', () => {
  let administrator: MadeAccount;
  let author: MadeAccount;
  beforeAll(async () => {
    ({ database } = await makeNewsroom());
    administrator = await makeAccount(database, 'administrator');
  });
  beforeEach(async () => {
    author = await makeAccount(database, 'author');
  });

  const actor = async () => (await signedIn(database, administrator)).actor;
  const newLink = async (accountId = author.accountId) =>
    accepted(await makeAccountLink(await actor(), { accountId, locale: 'ky' }, database));

  test('works once', async () => {
    const { secret } = await newLink();
    expect(await choose(secret)).toBe('chosen');
    expect(await choose(secret, 'another password here')).toBe('linkGone');
  });

  test('used by two at once works for one', async () => {
    const { secret } = await newLink();
    const outcomes = await Promise.all([choose(secret), choose(secret), choose(secret)]);
    expect(outcomes.sort()).toEqual(['chosen', 'linkGone', 'linkGone']);
  });

  test('works for an hour, and an invitation for 72', async () => {
    const reset = await newLink();
    expect((reset.expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(1, 1);
    const invited = await makeAccount(database, 'author', { hasPassword: false });
    const invitation = await newLink(invited.accountId);
    expect(invitation.purpose).toBe('invitation');
    expect((invitation.expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(72, 1);
    await database.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect([await choose(reset.secret), await choose(invitation.secret)]).toEqual(['linkGone', 'linkGone']);
  });

  test('stops working when a newer one is made', async () => {
    const [older, newer] = [await newLink(), await newLink()];
    expect(await choose(older.secret)).toBe('linkGone');
    expect(await choose(newer.secret)).toBe('chosen');
  });

  test('stops working when the address changes, the account is closed, or another link chose a password', async () => {
    const { accountId } = author;
    const before = await newLink();
    accepted(await changeEmail(await actor(), { accountId, email: 'new@example.org' }, database));
    expect(await choose(before.secret)).toBe('linkGone');
    const other = await newLink();
    accepted(await deactivateAccount(await actor(), { accountId }, database));
    expect(await choose(other.secret)).toBe('linkGone');
    expect(await findOneTimeLink(other.secret, database)).toBeNull();
  });

  test('survives being looked at, and a password that can not be', async () => {
    const { secret } = await newLink();
    for (let time = 0; time < 3; time += 1)
      expect(await findOneTimeLink(secret, database)).toMatchObject({ account: { name: author.name } });
    expect(await choose(secret, 'short')).toBe('passwordTooShort');
    expect(await choose(secret)).toBe('chosen');
  });

  test('works however many strangers tried the name', async () => {
    const strangers = Array.from({ length: 120 }, (_, index) => ({ ...place, client: `10.2.${index}.1` }));
    for (const stranger of strangers)
      await signIn(
        { name: author.name, password: 'a wrong one', place: stranger, device: null },
        { database, passwords },
      );
    expect(await choose((await newLink()).secret)).toBe('chosen');
  });

  test('is told by the command line for whoever has nobody to ask', async () => {
    const link = await makeLinkForName(author.name.toUpperCase(), database);
    expect(link?.purpose).toBe('password_reset');
    expect(await choose(link?.secret ?? '')).toBe('chosen');
    expect(await makeLinkForName('nobody', database)).toBeNull();
    expect(await makeLinkForName('portal', database)).toBeNull();
  });

  test('lies in the database as a hash, and nothing of it in the log', async () => {
    const secrets: string[] = [];
    const said = await logOf(async () => {
      const { secret } = await newLink();
      secrets.push(secret);
      const invitation = {
        name: 'in.vited',
        displayName: 'Invited',
        role: 'author',
        email: '',
        locale: 'ky',
      } as const;
      secrets.push(accepted(await inviteAccount(await actor(), invitation, database)).secret);
      await choose(secret);
    });
    expect(said).toContain('password_chosen');
    const tables = await Promise.all([
      database.oneTimeLink.findMany(),
      database.accountEvent.findMany(),
      database.account.findMany(),
      database.session.findMany(),
    ]);
    const stored = JSON.stringify(tables);
    for (const secret of secrets) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(said).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
    expect(said).not.toContain('a password by a link');
    expect(stored).not.toContain('a password by a link');
  });
});
