import { beforeAll, describe, expect, test } from 'vitest';
import { findViolations, type Violation } from '#scripts/checks/dependencies';
import { configuration } from '#scripts/checks/rooms/room-rules';
import { withTree } from '#tests/support/scratch-tree';
import { cleanHouse, ground } from './clean-house.ts';
import { planted } from './planted-violations.ts';

const ruleNames = [...configuration.forbidden, ...configuration.required].map((rule) => String(rule.name));

describe('the table of rooms', () => {
  let found: Violation[];

  beforeAll(async () => {
    const tree = { ...ground, ...cleanHouse };
    for (const { file, content, besides } of Object.values(planted))
      Object.assign(tree, besides, { [file]: content });
    ({ violations: found } = await withTree(tree, findViolations));
  });

  test('has a planted violation for every rule, and none for rules that are gone', () => {
    expect(Object.keys(planted).sort()).toEqual([...ruleNames].sort());
  });

  test.each(Object.entries(planted))('%s reports its planted violation', (rule, { file }) => {
    expect(found).toContainEqual(expect.objectContaining({ rule, from: file }));
  });

  test('lets a clean house pass', async () => {
    const { modules, violations } = await withTree({ ...ground, ...cleanHouse }, findViolations);
    expect(violations).toEqual([]);
    expect(modules).toBe(Object.keys(cleanHouse).filter((file) => !file.endsWith('.css')).length - 1);
  });

  test('refuses to call an empty house clean', async () => {
    await expect(withTree(ground, findViolations)).rejects.toThrow('found no source');
  });

  test('refuses to call a house clean whose imports it could not read', async () => {
    const tree = { ...ground, 'lib/core/odd.ts': "const shown = `\nexport { id } from './ids.ts';\n`;\n" };
    await expect(withTree(tree, findViolations)).rejects.toThrow('lib/core/odd.ts');
  });
});
