import { describe, expect, test } from 'vitest';
import { mistakesInPackages } from '#scripts/checks/packages';

const locked = { packages: { '': {}, 'node_modules/zod': { integrity: 'sha512-x' } } };

describe('the package check', () => {
  test('lets exact versions with integrity pass', () => {
    expect(mistakesInPackages({ dependencies: { zod: '4.6.7', x: '1.0.0-beta.17' } }, locked)).toEqual([]);
  });

  test.each(['^4.6.7', '~4.6.7', '4', 'latest', '*', '>=4.6.7', 'file:../zod'])(
    'reports the version %s',
    (version) => {
      const line = `package.json: zod is ${version}: give one exact version`;
      expect(mistakesInPackages({ devDependencies: { zod: version } }, locked)).toEqual([line]);
      expect(mistakesInPackages({ overrides: { zod: version } }, locked)).toEqual([line]);
    },
  );

  test('reports a locked package without integrity', () => {
    expect(mistakesInPackages({}, { packages: { 'node_modules/a/node_modules/zod': {} } })).toEqual([
      'package-lock.json: node_modules/a/node_modules/zod has no integrity',
    ]);
  });

  test('asks for the integrity of optional programs for the systems that we support, and of no others', () => {
    const missing = (entry: object) =>
      mistakesInPackages({}, { packages: { 'node_modules/a': entry } }).length;
    expect(missing({ optional: true, os: ['linux'], cpu: ['arm64'] })).toBe(1);
    expect(missing({ optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] })).toBe(1);
    expect(missing({ optional: true })).toBe(1);
    expect(missing({ os: ['darwin'] })).toBe(1);
    expect(missing({ optional: true, os: ['darwin'] })).toBe(0);
    expect(missing({ optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] })).toBe(0);
    expect(missing({ optional: true, os: ['linux'], cpu: ['riscv64'] })).toBe(0);
  });

  test('reports a locked package that names a registry', () => {
    const entry = { integrity: 'sha512-x', resolved: 'https://registry.example/zod.tgz' };
    expect(mistakesInPackages({}, { packages: { 'node_modules/zod': entry } })).toEqual([
      expect.stringContaining('names where it was fetched from'),
    ]);
  });

  test('reports an install script that nobody decided on, and lets a decision of either kind pass', () => {
    const lock = {
      packages: { 'node_modules/@swc/core': { integrity: 'sha512-x', hasInstallScript: true } },
    };
    expect(mistakesInPackages({}, lock)).toEqual([
      expect.stringContaining('@swc/core may run its install script'),
    ]);
    expect(mistakesInPackages({ allowScripts: { '@swc/core': false } }, lock)).toEqual([]);
    expect(mistakesInPackages({ allowScripts: { '@swc/core': true } }, lock)).toEqual([]);
  });
});
