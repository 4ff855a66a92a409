import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withTree } from '#tests/support/scratch-tree';

const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
const fence = 'lint/style/noRestrictedImports';

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

const planted: [rule: string, file: string, source: string][] = [
  [fence, 'lib/core/planted.ts', "import { a } from '#lib/i18n/locales';\n"],
  [fence, 'lib/platform/planted.ts', "import { a } from '#lib/articles/article';\n"],
  [fence, 'lib/server/planted.ts', "import { a } from '#components/ui/button';\n"],
  [fence, 'components/site/planted-query.tsx', "import { a } from '#lib/articles/public-queries';\n"],
  [
    fence,
    'components/site/planted-command.tsx',
    "import { a } from '#lib/articles/commands/publish-article';\n",
  ],
  [fence, 'app/[locale]/(site)/planted/page.tsx', "import { a } from '#lib/articles/admin-queries';\n"],
  [
    fence,
    'app/[locale]/(site)/planted-deep/[slug]/page.tsx',
    "import { a } from '#lib/platform/db/client';\n",
  ],
  ['lint/suspicious/noExplicitAny', 'lib/core/planted-any.ts', 'export const a: any = 1;\n'],
  ['lint/style/useFilenamingConvention', 'lib/core/plantedName.ts', 'export const a = 1;\n'],
  ['lint/style/noProcessEnv', 'lib/core/planted-environment.ts', 'export const a = process.env;\n'],
  [
    'lint/style/useNodejsImportProtocol',
    'scripts/planted.ts',
    "import fs from 'fs';\nexport const a = fs;\n",
  ],
  ['lint/correctness/noUnusedVariables', 'lib/core/planted-unused.ts', 'const a = 1;\nexport {};\n'],
  ['lint/suspicious/noConsole', 'lib/core/planted-console.ts', "console.log('a');\n"],
  ['lint/suspicious/noSkippedTests', 'tests/unit/planted.test.ts', "test.skip('a', () => undefined);\n"],
  [
    'lint/suspicious/noFocusedTests',
    'tests/unit/planted-focus.test.ts',
    "test.only('a', () => undefined);\n",
  ],
  [
    'lint/a11y/useAltText',
    'components/site/planted-picture.tsx',
    'export const A = () => <img src="/a.png" />;\n',
  ],
  [
    'lint/correctness/useHookAtTopLevel',
    'components/admin/planted-hook.tsx',
    "import { useState } from 'react';\nexport function A({ b }: { b: boolean }) {\n  if (b) useState(1);\n  return null;\n}\n",
  ],
  [
    'lint/security/noDangerouslySetInnerHtml',
    'components/site/planted-html.tsx',
    'export const A = ({ b }: { b: string }) => <p dangerouslySetInnerHTML={{ __html: b }} />;\n',
  ],
  [
    'lint/nursery/noFloatingPromises',
    'scripts/planted-promise.ts',
    'export async function a(): Promise<void> {\n  await Promise.resolve();\n}\na();\n',
  ],
];

const allowed: Record<string, string> = {
  'lib/platform/near.ts': "import { a } from '#lib/core/ids';\n\nexport const b = a;\n",
  'lib/server/near.ts': "import { a } from '#lib/platform/env';\n\nexport const b = a;\n",
  'components/site/near.tsx': "import { a } from '#lib/articles/article';\n\nexport const b = a;\n",
  'app/[locale]/(site)/near/page.tsx':
    "import { a } from '#lib/articles/public-queries';\n\nexport const b = a;\n",
  'app/[locale]/admin/near/page.tsx':
    "import { a } from '#lib/articles/admin-queries';\n\nexport const b = a;\n",
  'scripts/near.ts': 'export const a = process.env;\n',
};

function lint(root: string): string[] {
  const args = [biome, 'lint', '--max-diagnostics=none', '--reporter=json', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { diagnostics } = report.parse(JSON.parse(stdout));
  return diagnostics.map(({ category, location }) => `${category} ${location.path}`);
}

describe('the linter', () => {
  let found: string[];

  beforeAll(async () => {
    const own = ['biome.json', '.gitignore', 'tsconfig.json', 'package.json'];
    const tree = Object.fromEntries(own.map((file) => [file, readFileSync(file, 'utf8')]));
    for (const [, file, source] of planted) tree[file] = source;
    found = await withTree({ ...tree, ...allowed }, lint);
  });

  test.each(planted)('reports %s in %s', (rule, file) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  test.each(Object.keys(allowed))('lets %s pass', (file) => {
    expect(found.filter((line) => line.endsWith(file))).toEqual([]);
  });
});
