import { invalid, type Problem } from '#lib/core/result';
import { passwordLengths } from './account-input.ts';
import { commonPasswords } from './common-passwords.ts';

/** What must be left of a password once its owner's names are taken out of it. */
const leastBesideNames = 8;
const longestUnit = 4;

/** How a password looks to somebody who guesses: compatible forms alike, small, without space. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function isRepeated(text: string): boolean {
  for (let length = 1; length <= longestUnit; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return true;
  }
  return false;
}

function withoutNames(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => [comparable(name), ...name.split(/[\s._-]+/).map(comparable)]);
  return parts
    .filter((part) => part.length >= 3)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), text);
}

/**
 * Why this can't be the password of somebody with these names; null where it can. Any characters do, and none are asked
 * for: length counts, and that nobody would try it first.
 */
export function passwordProblem(password: string, names: readonly string[]): Problem | null {
  const length = [...password.normalize('NFC')].length;
  const field = 'password';
  const { least, longest } = passwordLengths;
  if (length < least) return invalid('passwordTooShort', { field, params: { least } });
  if (length > longest) return invalid('passwordTooLong', { field, params: { longest } });
  const text = comparable(password);
  const rest = withoutNames(text, names);
  if (rest !== text && rest.length < leastBesideNames) return invalid('passwordIsName', { field });
  if (isRepeated(text) || commonPasswords.has(text)) return invalid('passwordCommon', { field });
  return null;
}
