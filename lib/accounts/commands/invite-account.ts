import 'server-only';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { Role } from '../account.ts';
import { type Person, readPerson } from '../account-input.ts';
import { recordAccountEvent } from '../account-records.ts';
import { asAdministrator } from '../administration.ts';
import { enqueueLinkMail } from '../link-mail.ts';
import { type MadeLink, makeOneTimeLink } from '../one-time-links.ts';

export interface InviteInput {
  name: string;
  displayName: string;
  role: Role;
  /** Empty: the link is handed over. */
  email: string;
  /** The language of the letter. */
  locale: Language;
}

/** A link for somebody, to be handed over; the letter, if one goes out, has the same. */
export interface HandedLink extends MadeLink {
  accountId: string;
  isMailed: boolean;
}

/** Makes an account without a password, and the link by which its holder chooses one. */
export async function inviteAccount(
  actor: Actor,
  input: InviteInput,
  database: RootDatabase = db(),
): Promise<Result<HandedLink>> {
  const { person, problems } = readPerson(input);
  if (problems.length > 0) return failed(...problems);
  return asAdministrator(actor, database, async (transaction) => {
    const taken = await takenProblems(transaction, person);
    if (taken.length > 0) return failed(...taken);
    const accountId = newId();
    await transaction.account.create({ data: { id: accountId, role: input.role, ...person } });
    const { accountId: createdById } = actor;
    const details = { role: input.role };
    await recordAccountEvent(transaction, { kind: 'invited', accountId, actorId: createdById, details });
    const link = await makeOneTimeLink(transaction, { purpose: 'invitation', accountId, createdById });
    const letter = { email: person.email, locale: input.locale };
    return ok({ accountId, ...link, isMailed: await enqueueLinkMail(transaction, link, letter) });
  });
}

async function takenProblems(transaction: Database, { name, email }: Person): Promise<Problem[]> {
  const holders = await transaction.account.findMany({
    where: { OR: [{ name }, ...(email === null ? [] : [{ email }])] },
    select: { name: true, email: true },
  });
  const problems: Problem[] = [];
  if (holders.some((holder) => holder.name === name))
    problems.push(invalid('accountNameTaken', { field: 'name' }));
  if (email !== null && holders.some((holder) => holder.email === email))
    problems.push(invalid('emailTaken', { field: 'email' }));
  return problems;
}
