import { beforeEach, describe, expect, test } from 'vitest';
import type { DeskActor } from '#lib/accounts/account';
import { findColleague, listColleagueEvents, listColleagues } from '#lib/accounts/admin-queries';
import { changeDisplayName } from '#lib/accounts/commands/change-display-name';
import { changeEmail } from '#lib/accounts/commands/change-email';
import { changeRole } from '#lib/accounts/commands/change-role';
import { deactivateAccount } from '#lib/accounts/commands/deactivate-account';
import { inviteAccount } from '#lib/accounts/commands/invite-account';
import { makeAccountLink } from '#lib/accounts/commands/make-account-link';
import { reactivateAccount } from '#lib/accounts/commands/reactivate-account';
import type { Result } from '#lib/core/result';
import type { RootDatabase } from '#lib/platform/db/client';
import { type MadeAccount, makeAccount, signedIn } from '#tests/factories/make-account';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownSecrets } from '#tests/support/portal-secrets';

ownSecrets();
let database: RootDatabase;
let administrator: DeskActor;
let colleague: MadeAccount;

beforeEach(async () => {
  ({ database } = await makeNewsroom());
  administrator = (await signedIn(database, await makeAccount(database, 'administrator'))).actor;
  colleague = await makeAccount(database, 'author');
});

const codes = (outcome: Result<unknown>) =>
  outcome.ok
    ? 'done'
    : outcome.problems.map(({ code, field }) => (field ? `${field}: ${code}` : code)).join();

const invitation = {
  name: 'A.Asanova',
  displayName: ' Асанова  Айгүл',
  role: 'author',
  email: '',
  locale: 'ky',
} as const;

/** Everything that only administrators do, on one account. */
const deeds: [string, (actor: DeskActor, accountId: string) => Promise<Result<unknown>>][] = [
  ['change a role', (actor, accountId) => changeRole(actor, { accountId, role: 'editor' }, database)],
  [
    'change an address',
    (actor, accountId) => changeEmail(actor, { accountId, email: 'x@example.org' }, database),
  ],
  ['close an account', (actor, accountId) => deactivateAccount(actor, { accountId }, database)],
  ['open an account', (actor, accountId) => reactivateAccount(actor, { accountId }, database)],
  ['make a link', (actor, accountId) => makeAccountLink(actor, { accountId, locale: 'ky' }, database)],
  ['invite', (actor) => inviteAccount(actor, invitation, database)],
];

describe.each(deeds)('to %s', (_what, deed) => {
  test.each(['author', 'editor'] as const)('is refused to an %s, whatever role they claim', async (role) => {
    const { actor } = await signedIn(database, await makeAccount(database, role));
    expect(codes(await deed(actor, colleague.accountId))).toBe('notAllowed');
    expect(codes(await deed({ ...actor, role: 'administrator' }, colleague.accountId))).toBe('notAllowed');
  });

  test('is refused to an administrator who is none any more', async () => {
    const { accountId: id } = administrator;
    await database.account.update({ where: { id }, data: { deactivatedAt: new Date() } });
    expect(codes(await deed(administrator, colleague.accountId))).toBe('notAllowed');
  });
});

describe('an administrator', () => {
  test('invites somebody, whose names get one spelling', async () => {
    const made = accepted(
      await inviteAccount(administrator, { ...invitation, email: 'A@Example.org' }, database),
    );
    expect(made).toMatchObject({ purpose: 'invitation', isMailed: false });
    expect(await findColleague(administrator, made.accountId, database)).toMatchObject({
      name: 'a.asanova',
      displayName: 'Асанова Айгүл',
      email: 'a@example.org',
      role: 'author',
      state: 'invited',
      lastSeenAt: null,
    });
  });

  test('is told of everything that is wrong with an invitation, what is taken too', async () => {
    accepted(await inviteAccount(administrator, { ...invitation, email: 'a@example.org' }, database));
    expect(
      codes(await inviteAccount(administrator, { ...invitation, email: 'a@example.org' }, database)),
    ).toBe('name: accountNameTaken,email: emailTaken');
    expect(codes(await inviteAccount(administrator, { ...invitation, name: 'portal' }, database))).toBe(
      'done',
    );
    const wrong = { ...invitation, name: 'ж', displayName: '', email: 'a@b.kg, c@d.kg' };
    expect(codes(await inviteAccount(administrator, wrong, database))).toBe(
      'name: accountNameShape,displayName: displayNameNeeded,email: emailShape',
    );
  });

  test('can do nothing to their own account that would leave nobody', async () => {
    const own = administrator.accountId;
    expect(codes(await changeRole(administrator, { accountId: own, role: 'author' }, database))).toBe(
      'notYourself',
    );
    expect(codes(await deactivateAccount(administrator, { accountId: own }, database))).toBe('notYourself');
  });

  test('and another who take each other’s role away at once leave one', async () => {
    const { actor: other } = await signedIn(database, await makeAccount(database, 'administrator'));
    const outcomes = await Promise.all([
      changeRole(administrator, { accountId: other.accountId, role: 'author' }, database),
      changeRole(other, { accountId: administrator.accountId, role: 'author' }, database),
    ]);
    expect(outcomes.map(codes).sort()).toEqual(['done', 'notAllowed']);
    expect(
      await database.account.count({ where: { role: 'administrator', passwordHash: { not: null } } }),
    ).toBe(1);
  });

  test('sees nothing of the portal’s own account, and can not touch it', async () => {
    const id = crypto.randomUUID();
    await database.account.create({ data: { id, name: 'portal', displayName: 'Umut', role: 'portal' } });
    for (const [what, deed] of deeds.filter(([name]) => name !== 'invite'))
      expect([what, codes(await deed(administrator, id))]).toEqual([what, 'accountMissing']);
    const names = (await listColleagues(administrator, database)).map(({ name }) => name);
    expect(names).not.toContain('portal');
  });

  test('is told that there is no such account for ids of nobody and of no shape', async () => {
    for (const id of [crypto.randomUUID(), 'x', '', "' or true --"])
      expect(codes(await changeRole(administrator, { accountId: id, role: 'editor' }, database))).toBe(
        'accountMissing',
      );
    expect(
      codes(await changeRole(administrator, { accountId: colleague.accountId, role: 'portal' }, database)),
    ).toBe('notUnderstood');
  });

  test('closes an account once, gives it no links meanwhile, and opens it again', async () => {
    const input = { accountId: colleague.accountId };
    expect(codes(await deactivateAccount(administrator, input, database))).toBe('done');
    expect(codes(await deactivateAccount(administrator, input, database))).toBe('changedMeanwhile');
    expect(codes(await makeAccountLink(administrator, { ...input, locale: 'ky' }, database))).toBe(
      'accountDeactivated',
    );
    expect(codes(await reactivateAccount(administrator, input, database))).toBe('done');
    expect(codes(await reactivateAccount(administrator, input, database))).toBe('changedMeanwhile');
  });

  test('finds in the record who did what, newest first', async () => {
    const input = { accountId: colleague.accountId };
    await changeRole(administrator, { ...input, role: 'editor' }, database);
    await deactivateAccount(administrator, input, database);
    const events = await listColleagueEvents(administrator, colleague.accountId, database);
    expect(events.map(({ kind, by }) => [kind, by])).toEqual([
      ['deactivated', administrator.displayName],
      ['role_changed', administrator.displayName],
    ]);
  });
});

describe('everybody', () => {
  test('changes the name that colleagues see', async () => {
    const { actor } = await signedIn(database, colleague);
    expect(codes(await changeDisplayName(actor, { displayName: ' Жаңы  ат ' }, database))).toBe('done');
    expect(codes(await changeDisplayName(actor, { displayName: '' }, database))).toBe(
      'displayName: displayNameNeeded',
    );
    expect(await findColleague(administrator, colleague.accountId, database)).toMatchObject({
      displayName: 'Жаңы ат',
    });
  });

  test('but administrators sees nobody else’s account', async () => {
    const { actor } = await signedIn(database, colleague);
    expect(await listColleagues(actor, database)).toEqual([]);
    expect(await findColleague(actor, administrator.accountId, database)).toBeNull();
    expect(await listColleagueEvents(actor, administrator.accountId, database)).toEqual([]);
  });
});
