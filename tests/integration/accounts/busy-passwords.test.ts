import { beforeAll, expect, test } from 'vitest';
import { findActorBySession } from '#lib/accounts/admin-queries';
import { changePassword } from '#lib/accounts/commands/change-password';
import { choosePassword } from '#lib/accounts/commands/choose-password';
import { makeLinkForName } from '#lib/accounts/commands/make-account-link';
import { makeSetupLink } from '#lib/accounts/commands/make-setup-link';
import { setUpAdministrator } from '#lib/accounts/commands/set-up-administrator';
import { type Passwords, PasswordsBusy } from '#lib/platform/auth/password';
import type { RootDatabase } from '#lib/platform/db/client';
import { countPasswords, makeAccount, place, signedIn } from '#tests/factories/make-account';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownSecrets } from '#tests/support/portal-secrets';

ownSecrets();
let database: RootDatabase;
const passwords = countPasswords();
/** So many wait that none more is hashed; one that is held against a hash finds room. */
const busy: Passwords = { ...passwords, hash: () => Promise.reject(new PasswordsBusy()) };

beforeAll(async () => {
  ({ database } = await makeNewsroom());
});

test('setting up says to try again where too many passwords wait, and its link works then', async () => {
  const secret = (await makeSetupLink(database))?.secret ?? '';
  const input = { secret, name: 'first', displayName: 'Биринчи', password: 'the first of passwords', place };
  expect(refusalsOf(await setUpAdministrator(input, { database, passwords: busy }))).toEqual([
    'passwordsBusy',
  ]);
  accepted(await setUpAdministrator(input, { database, passwords }));
});

test('choosing a password says to try again where too many wait, and its link works then', async () => {
  const { name } = await makeAccount(database, 'author');
  const secret = (await makeLinkForName(name, database))?.secret ?? '';
  const input = { secret, password: 'a password by a link', place };
  expect(refusalsOf(await choosePassword(input, { database, passwords: busy }))).toEqual(['passwordsBusy']);
  accepted(await choosePassword(input, { database, passwords }));
});

test('changing a password says to try again where too many wait, and the session goes on', async () => {
  const author = await makeAccount(database, 'author');
  const { actor, secret } = await signedIn(database, author);
  const input = { current: author.password, password: 'a quite different one', place };
  expect(refusalsOf(await changePassword(actor, input, { database, passwords: busy }))).toEqual([
    'passwordsBusy',
  ]);
  expect(await findActorBySession(secret, database)).not.toBeNull();
});
