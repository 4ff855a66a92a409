import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { argonPasswords } from '#lib/platform/auth/password';
import type { OpenedSession } from '#lib/platform/auth/session-cookie';
import { type Database, db } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Person, readPerson } from '../account-input.ts';
import { hashChosen } from '../account-password.ts';
import { lockAdministrators, openSession, recordAccountEvent, type SignInPlace } from '../account-records.ts';
import { findOneTimeLink } from '../admin-queries.ts';
import { revokeLinks, useOneTimeLink } from '../one-time-links.ts';
import { passwordProblem } from '../password-rules.ts';
import { lockFirstAdministrator } from '../set-up-lock.ts';
import type { PasswordPorts } from './sign-in.ts';

export interface SetUpInput {
  secret: string;
  name: string;
  displayName: string;
  password: string;
  place: SignInPlace;
}

/** Makes the first administrator and signs them in. Works once, and only while there is none. */
export async function setUpAdministrator(
  input: SetUpInput,
  { database = db(), passwords = argonPasswords }: PasswordPorts = {},
): Promise<Result<OpenedSession & { name: string }>> {
  const link = await findOneTimeLink(input.secret, database);
  if (link?.purpose !== 'setup') return failed(refused('linkGone'));
  const { person, problems } = readPerson(input);
  const weakness = passwordProblem(input.password, [person.name, person.displayName]);
  const all = weakness ? [...problems, weakness] : problems;
  if (all.length > 0) return failed(...all);
  const hashed = await hashChosen(passwords, input.password);
  if (!hashed.ok) return hashed;
  return inTransaction(database, async (transaction) => {
    await lockFirstAdministrator(transaction);
    if ((await lockAdministrators(transaction)).length > 0) return failed(refused('linkGone'));
    const taken = await transaction.account.findUnique({
      where: { name: person.name },
      select: { id: true },
    });
    if (taken) return failed(invalid('accountNameTaken', { field: 'name' }));
    if (!(await useOneTimeLink(transaction, input.secret, ['setup']))) return failed(refused('linkGone'));
    const accountId = await makeAdministrator(transaction, person, hashed.value);
    const secret = await openSession(transaction, accountId, input.place);
    return ok({ accountId, secret, name: person.name });
  });
}

async function makeAdministrator(
  transaction: Database,
  person: Person,
  passwordHash: string,
): Promise<string> {
  const id = newId();
  const { name, displayName } = person;
  await transaction.account.create({
    data: { id, name, displayName, role: 'administrator', passwordHash, passwordChangedAt: new Date() },
  });
  await revokeLinks(transaction, null);
  await recordAccountEvent(transaction, { kind: 'set_up', accountId: id, actorId: id });
  return id;
}
