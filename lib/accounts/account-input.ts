import { z } from 'zod';
import { invalid, type Problem } from '#lib/core/result';
import { isName, normalisedName, roles } from './account.ts';

export const passwordLengths = { least: 12, longest: 200 } as const;
const longestDisplayName = 80;
const longestEmail = 254;

/** What the sign-in form sends. Nothing here tells how names or passwords must look. */
export const signInSchema = z.object({
  name: z.string().max(200),
  password: z.string().max(1_000),
});

/** What a form sends where somebody chooses a password by a link. */
export const choosePasswordSchema = z.object({
  link: z.string().max(200),
  password: z.string().max(1_000),
});

export const setUpSchema = choosePasswordSchema.extend({
  name: z.string().max(200),
  displayName: z.string().max(1_000),
});

export const changePasswordSchema = z.object({
  current: z.string().max(1_000),
  password: z.string().max(1_000),
});

export const inviteSchema = z.object({
  name: z.string().max(200),
  displayName: z.string().max(1_000),
  role: z.enum(roles),
  email: z.string().max(1_000),
});

/** Somebody's names and address as they are kept. */
export interface Person {
  name: string;
  displayName: string;
  email: string | null;
}

const controls = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u;

/** The name that colleagues see: one line, one spelling, single spaces. */
export function normalisedDisplayName(typed: string): string {
  return typed.normalize('NFC').trim().replace(/ +/g, ' ');
}

export function displayNameProblem(displayName: string): Problem | null {
  const field = 'displayName';
  if (displayName === '') return invalid('displayNameNeeded', { field });
  if (displayName.length > longestDisplayName || controls.test(displayName))
    return invalid('displayNameTooLong', { field, params: { longest: longestDisplayName } });
  return null;
}

function accountNameProblem(name: string): Problem | null {
  return isName(name) ? null : invalid('accountNameShape', { field: 'name' });
}

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * One plain address, in small letters: no list, no display name, no quotes or comments, no look-alike letters. It is
 * read in one pass, whatever its length.
 */
export function isEmail(text: string): boolean {
  if (text.length > longestEmail) return false;
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > 64 || !localPart.test(local)) return false;
  const labels = domain.split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** The one spelling of a typed address; null where none was typed. */
export function normalisedEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase();
  return email === '' ? null : email;
}

export function emailProblem(email: string | null): Problem | null {
  return email === null || isEmail(email) ? null : invalid('emailShape', { field: 'email' });
}

/** Puts what was typed about somebody into its one spelling, and finds all that is wrong with it. */
export function readPerson(typed: { name: string; displayName: string; email?: string }): {
  person: Person;
  problems: Problem[];
} {
  const person = {
    name: normalisedName(typed.name),
    displayName: normalisedDisplayName(typed.displayName),
    email: normalisedEmail(typed.email ?? ''),
  };
  const problems = [
    accountNameProblem(person.name),
    displayNameProblem(person.displayName),
    emailProblem(person.email),
  ];
  return { person, problems: problems.filter((problem) => problem !== null) };
}
