import { expect, test } from 'vitest';

import { invalid } from '#lib/core/result';
import { inOrderOf } from '../../../components/admin/problem-order.ts';

test('problems of a form stand in the order of its fields, those of none before them', () => {
  const problems = [
    invalid('accountNameShape', { field: 'name' }),
    invalid('passwordTooShort', { field: 'password' }),
    invalid('notUnderstood'),
    invalid('displayNameNeeded', { field: 'displayName' }),
  ];
  const ordered = inOrderOf(['displayName', 'name', 'password'], problems);
  expect(ordered.map(({ field }) => field)).toEqual([undefined, 'displayName', 'name', 'password']);
});
