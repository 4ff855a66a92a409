import { describe, expect, test } from 'vitest';
import { passwordProblem } from '#lib/accounts/password-rules';

const names = ['a.asanova', 'Асанова Айгүл'];
const codeFor = (password: string) => passwordProblem(password, names)?.code ?? null;

describe('a password', () => {
  test.each([
    'four words in row',
    'тогуз коргоол таш',
    'ччччччжжжжжж',
    '        a 1 b 2 c 3 ',
    '🎗️🎗️ алтын лента 7',
    'xxx correct horse battery',
  ])('of any characters and no composition is taken: %s', (password) => {
    expect(codeFor(password)).toBeNull();
  });

  test('has 12 to 200 characters, counted as people see them, whichever way they are sent', () => {
    expect(codeFor('elevenchars')).toBe('passwordTooShort');
    expect(codeFor('й'.normalize('NFD').repeat(6))).toBe('passwordTooShort');
    expect(codeFor('🎗'.repeat(11))).toBe('passwordTooShort');
    expect(codeFor(`${'a b'.repeat(66)}cd`)).toBeNull();
    expect(codeFor(`${'a b'.repeat(66)}cde`)).toBe('passwordTooLong');
  });

  test.each(['a.asanova2026', 'Asanova.Asanova', 'АСАНОВА айгүл 1', 'айгүлАсанова!', 'ａ.ａｓａｎｏｖａ123'])(
    'that is little more than the name is refused: %s',
    (password) => {
      expect(codeFor(password)).toBe('passwordIsName');
    },
  );

  test.each([
    '123456789012',
    'Password 1234',
    'QWERTY123456',
    'йцукенгшщзхъ',
    'ПарольПароль',
    'ｐａｓｓｗｏｒｄ１２３４',
    '7777777777777',
    '            ',
    'ababababababab',
    'хочухочухочу',
  ])('that is tried first is refused, however it is spelt: %s', (password) => {
    expect(codeFor(password)).toBe('passwordCommon');
  });

  test('may hold a name that is too short to tell anything', () => {
    expect(passwordProblem('li went to the lake', ['li', 'Li'])).toBeNull();
  });
});
