import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findActorBySession, findOneTimeLink, listOwnSessions } from '#lib/accounts/admin-queries';
import { changePassword } from '#lib/accounts/commands/change-password';
import { changeRole } from '#lib/accounts/commands/change-role';
import { choosePassword } from '#lib/accounts/commands/choose-password';
import { deactivateAccount } from '#lib/accounts/commands/deactivate-account';
import { endAllAccess } from '#lib/accounts/commands/end-all-access';
import { makeAccountLink, makeLinkForName } from '#lib/accounts/commands/make-account-link';
import { reactivateAccount } from '#lib/accounts/commands/reactivate-account';
import { revokeOtherSessions } from '#lib/accounts/commands/revoke-other-sessions';
import { revokeSession } from '#lib/accounts/commands/revoke-session';
import { signIn } from '#lib/accounts/commands/sign-in';
import { signOut } from '#lib/accounts/commands/sign-out';
import { sweepAccounts } from '#lib/accounts/commands/sweep-accounts';
import type { Passwords } from '#lib/platform/auth/password';
import type { RootDatabase } from '#lib/platform/db/client';
import {
  countPasswords,
  type MadeAccount,
  makeAccount,
  place,
  signedIn,
} from '#tests/factories/make-account';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom, openInstance } from '#tests/factories/newsroom';
import { ownSecrets } from '#tests/support/portal-secrets';

ownSecrets();
let database: RootDatabase;
/** What another server sees. */
let elsewhere: RootDatabase;
let administrator: MadeAccount;
let author: MadeAccount;
const passwords = countPasswords();

beforeAll(async () => {
  const newsroom = await makeNewsroom();
  database = newsroom.database;
  elsewhere = openInstance(newsroom.url);
  administrator = await makeAccount(database, 'administrator');
});

beforeEach(async () => {
  author = await makeAccount(database, 'author');
  await database.rateLimit.deleteMany();
});

const isAlive = async (secret: string) => (await findActorBySession(secret, elsewhere)) !== null;

/** Signs the author in twice, does something, and says which of the two sessions another server still takes. */
async function aliveAfter(
  work: (own: Awaited<ReturnType<typeof signedIn>>) => Promise<unknown>,
): Promise<boolean[]> {
  const own = await signedIn(database, author);
  const other = await signedIn(database, author);
  expect([await isAlive(own.secret), await isAlive(other.secret)]).toEqual([true, true]);
  await work(own);
  return [await isAlive(own.secret), await isAlive(other.secret)];
}

const asAdministrator = async () => (await signedIn(database, administrator)).actor;

describe('a session ends at once, on another server too,', () => {
  test('with signing out, and it alone', async () => {
    expect(await aliveAfter(({ actor }) => signOut(actor, database))).toEqual([false, true]);
  });

  test('with a changed password: all end, and the browser gets another', async () => {
    let fresh = '';
    const alive = await aliveAfter(async ({ actor }) => {
      const input = { current: author.password, password: 'a quite different one', place };
      fresh = accepted(await changePassword(actor, input, { database, passwords })).secret;
    });
    expect(alive).toEqual([false, false]);
    expect(await isAlive(fresh)).toBe(true);
  });

  test('with a password chosen by a link', async () => {
    const alive = await aliveAfter(async () => {
      const link = accepted(
        await makeAccountLink(
          await asAdministrator(),
          { accountId: author.accountId, locale: 'ky' },
          database,
        ),
      );
      const input = { secret: link.secret, password: 'a quite different one', place };
      accepted(await choosePassword(input, { database, passwords }));
    });
    expect(alive).toEqual([false, false]);
  });

  test('with another role', async () => {
    const alive = await aliveAfter(async () => {
      const input = { accountId: author.accountId, role: 'editor' };
      accepted(await changeRole(await asAdministrator(), input, database));
    });
    expect(alive).toEqual([false, false]);
  });

  test('with a closed account, and stays ended when it is opened again', async () => {
    const { accountId } = author;
    const alive = await aliveAfter(async () => {
      accepted(await deactivateAccount(await asAdministrator(), { accountId }, database));
    });
    expect(alive).toEqual([false, false]);
    const again = await aliveAfterReopening(accountId);
    expect(again).toBe(false);
  });

  test('when it is revoked', async () => {
    const alive = await aliveAfter(async ({ actor }) => {
      const other = (await listOwnSessions(actor, database)).find(({ isThis }) => !isThis);
      accepted(await revokeSession(actor, { sessionId: other?.sessionId ?? '' }, database));
    });
    expect(alive).toEqual([true, false]);
  });

  test('when its database comes out of a backup', async () => {
    const alive = await aliveAfter(async () => {
      const link = await makeLinkForName(author.name, database);
      expect(await endAllAccess(database)).toBeGreaterThan(1);
      expect(await findOneTimeLink(link?.secret ?? '', database)).toBeNull();
    });
    expect(alive).toEqual([false, false]);
  });

  test('when all others are revoked', async () => {
    expect(await aliveAfter(({ actor }) => revokeOtherSessions(actor, database))).toEqual([true, false]);
  });

  test('at its last moment, and after a day without use', async () => {
    const { secret, actor } = await signedIn(database, author);
    const { sessionId: id } = actor;
    const aDayAgo = new Date(Date.now() - 86_400_000 - 5_000);
    await database.session.update({ where: { id }, data: { lastSeenAt: aDayAgo } });
    expect(await isAlive(secret)).toBe(false);
    await database.session.update({
      where: { id },
      data: { lastSeenAt: new Date(), expiresAt: new Date(Date.now() - 5_000) },
    });
    expect(await isAlive(secret)).toBe(false);
  });
});

describe('a sign-in under way', () => {
  /** Signs the author in with the right password, and does something while it is being looked at. */
  const signInWhile = (work: () => Promise<unknown>) => {
    const during: Passwords = {
      ...passwords,
      async verify(hashed, password) {
        const fits = await passwords.verify(hashed, password);
        await work();
        return fits;
      },
    };
    const { name, password } = author;
    return signIn({ name, password, place, device: null }, { database, passwords: during });
  };
  const refusal = { ok: false, problems: [{ kind: 'refused', code: 'signInRefused' }] };
  const openSessions = () =>
    database.session.count({ where: { accountId: author.accountId, endedAt: null } });

  test('with a password that is changed meanwhile opens nothing', async () => {
    const { actor } = await signedIn(database, author);
    const input = { current: author.password, password: 'a quite different one', place };
    const outcome = await signInWhile(() => changePassword(actor, input, { database, passwords }));
    expect(outcome).toEqual(refusal);
    expect(await openSessions()).toBe(1);
  });

  test('to an account that is closed meanwhile opens nothing, also when it is opened again', async () => {
    const { accountId } = author;
    const boss = await asAdministrator();
    expect(await signInWhile(() => deactivateAccount(boss, { accountId }, database))).toEqual(refusal);
    accepted(await reactivateAccount(boss, { accountId }, database));
    expect(await openSessions()).toBe(0);
  });

  test('that an account was left with when it was closed does not outlive the reopening', async () => {
    const { accountId } = author;
    const { secret } = await signedIn(database, author);
    await database.account.update({ where: { id: accountId }, data: { deactivatedAt: new Date() } });
    accepted(await reactivateAccount(await asAdministrator(), { accountId }, database));
    expect(await isAlive(secret)).toBe(false);
  });
});

async function aliveAfterReopening(accountId: string): Promise<boolean> {
  accepted(await reactivateAccount(await asAdministrator(), { accountId }, database));
  const sessions = await database.session.count({ where: { accountId, endedAt: null } });
  return sessions > 0;
}

describe('a session', () => {
  test('knows the role of the moment, not of the day it was opened', async () => {
    const { secret } = await signedIn(database, author);
    await database.account.update({ where: { id: author.accountId }, data: { role: 'editor' } });
    expect(await findActorBySession(secret, elsewhere)).toMatchObject({ role: 'editor' });
  });

  test('is a new one at every sign-in, whatever the browser brought along', async () => {
    const [one, other] = [await signedIn(database, author), await signedIn(database, author)];
    expect(one.secret).not.toBe(other.secret);
    expect(one.actor.sessionId).not.toBe(other.actor.sessionId);
  });

  test('of nobody is nobody', async () => {
    for (const secret of ['', 'x', 'a'.repeat(43)])
      expect(await findActorBySession(secret, database)).toBeNull();
  });

  test('notes its use once a minute', async () => {
    const { secret, actor } = await signedIn(database, author);
    const where = { id: actor.sessionId };
    const earlier = new Date(Date.now() - 120_000);
    await database.session.update({ where, data: { lastSeenAt: earlier } });
    await findActorBySession(secret, database);
    const { lastSeenAt: noted } = await database.session.findUniqueOrThrow({ where });
    expect(noted.getTime()).toBeGreaterThan(earlier.getTime() + 60_000);
    await findActorBySession(secret, database);
    expect((await database.session.findUniqueOrThrow({ where })).lastSeenAt).toEqual(noted);
  });

  test('of somebody else looks as if there were none', async () => {
    const other = await signedIn(database, author);
    const own = await signedIn(database, await makeAccount(database, 'administrator'));
    const wishes = [other.actor.sessionId, crypto.randomUUID(), 'x', "' or true --"];
    const codes: (string | undefined)[] = [];
    for (const sessionId of wishes) {
      const outcome = await revokeSession(own.actor, { sessionId }, database);
      codes.push(outcome.ok ? 'done' : outcome.problems[0]?.code);
    }
    expect(codes).toEqual(['sessionGone', 'sessionGone', 'notUnderstood', 'notUnderstood']);
    expect(await isAlive(other.secret)).toBe(true);
    expect(await listOwnSessions(own.actor, database)).toHaveLength(1);
  });

  test('is forgotten 90 days after its end, and its account is not', async () => {
    const { actor } = await signedIn(database, author);
    const [id, old] = [actor.sessionId, new Date(Date.now() - 91 * 86_400_000)];
    await database.session.update({ where: { id }, data: { endedAt: old, createdAt: old } });
    const kept = await signedIn(database, author);
    await sweepAccounts(database);
    const left = await database.session.findMany({
      where: { accountId: author.accountId },
      select: { id: true },
    });
    expect(left).toEqual([{ id: kept.actor.sessionId }]);
    expect(await database.accountEvent.count({ where: { accountId: author.accountId } })).toBe(2);
  });
});

describe('changing one’s own password', () => {
  const change = async (input: { current: string; password: string }) => {
    const { actor } = await signedIn(database, author);
    const outcome = await changePassword(actor, { ...input, place }, { database, passwords });
    return outcome.ok ? 'changed' : outcome.problems.map(({ code, field }) => `${field}: ${code}`).join();
  };

  test('takes the present one', async () => {
    expect(await change({ current: 'not the present one', password: 'a quite different one' })).toBe(
      'current: currentPasswordWrong',
    );
  });

  test('refuses one that can not be', async () => {
    expect(await change({ current: author.password, password: 'short' })).toBe('password: passwordTooShort');
    expect(await change({ current: author.password, password: 'Password 1234' })).toBe(
      'password: passwordCommon',
    );
  });

  test('can not be guessed for ever at a browser that was left open', async () => {
    const { actor } = await signedIn(database, author);
    const input = { current: 'a guess of the thief', password: 'a quite different one', place };
    let last = '';
    for (let time = 0; time < 11; time += 1) {
      const outcome = await changePassword(actor, input, { database, passwords });
      last = outcome.ok ? '' : (outcome.problems[0]?.code ?? '');
    }
    expect(last).toBe('tooManyAttempts');
  });

  test('twice at once succeeds once', async () => {
    const { actor } = await signedIn(database, author);
    const input = { current: author.password, place };
    const outcomes = await Promise.all(
      ['one of two passwords', 'the other of the two'].map((password) =>
        changePassword(actor, { ...input, password }, { database, passwords }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
