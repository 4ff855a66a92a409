import { expect, test } from 'vitest';
import { invalid } from '#lib/core/result';
import { formAnswer } from '../../../app/[locale]/admin/form-answer.ts';

test('a form that did not succeed gets back what was typed, whatever its fields are called', () => {
  const form = new FormData();
  form.append('language', 'ky');
  form.append('language', 'ru');
  form.append('$ACTION_KEY', 'x');
  form.append('paper', new File(['x'], 'x.pdf'));
  for (const name of ['__proto__', 'constructor', 'toString']) form.append(name, 'x');
  const { problems, typed } = formAnswer(form, [invalid('notUnderstood')]);

  expect(problems).toEqual([{ kind: 'invalid', code: 'notUnderstood' }]);
  expect(Object.entries(typed ?? {})).toEqual([
    ['language', ['ky', 'ru']],
    ['paper', []],
    ['__proto__', ['x']],
    ['constructor', ['x']],
    ['toString', ['x']],
  ]);
});
