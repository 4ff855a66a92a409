import { describe, expect, test } from 'vitest';
import { checkSizesAndNames, mistakesInName, mistakesInSize } from '#scripts/checks/sizes';
import { withTree } from '#tests/support/scratch-tree';

function lines(count: number): string {
  return '  run();\n'.repeat(count);
}

describe('the size check', () => {
  test('reports a file of 300 lines and lets one of 299 pass', () => {
    expect(mistakesInSize('lib/a.css', '\n'.repeat(300))).toEqual([
      'lib/a.css has 300 lines, a limit of under 300',
    ]);
    expect(mistakesInSize('lib/a.css', '\n'.repeat(299))).toEqual([]);
  });

  test.each([
    ['a function', `function long() {\n${lines(58)}}`],
    ['an arrow function', `const long = () => {\n${lines(58)}};`],
    ['a method', `class A {\n long() {\n${lines(58)} }\n}`],
    ['a test', `test('long', function long() {\n${lines(58)}});`],
  ])('reports %s of 60 lines', (_, text) => {
    expect(mistakesInSize('lib/a.ts', text)).toEqual([expect.stringContaining('long has 60 lines')]);
    expect(mistakesInSize('lib/a.ts', text.replace('  run();\n', ''))).toEqual([]);
  });

  test('reports a component of 100 lines and lets one of 99 pass', () => {
    const component = `function Page() {\n${lines(98)}}`;
    expect(mistakesInSize('app/page.tsx', component)).toEqual([
      expect.stringContaining('Page has 100 lines'),
    ]);
    expect(mistakesInSize('app/page.tsx', component.replace('  run();\n', ''))).toEqual([]);
  });

  test('measures the tests of a group, not the group', () => {
    expect(mistakesInSize('a.test.ts', `describe('group', () => {\n${lines(80)}});`)).toEqual([]);
    expect(mistakesInSize('a.test.ts', `describe.each([1])('group', () => {\n${lines(80)}});`)).toEqual([]);
  });
});

describe('the name check', () => {
  test.each([
    'lib/articles/utils.ts',
    'lib/common/dates.ts',
    'lib/articles/article-data.test.ts',
    'lib/articles/article-service.ts',
    'lib/Articles/article.ts',
    'components/site/ArticleCard.tsx',
    'components/site/article_card.tsx',
    'lib/articles/index.ts',
  ])('reports %s', (file) => {
    expect(mistakesInName(file)).not.toEqual([]);
  });

  test.each([
    'app/[locale]/(site)/news/[slug]/page.tsx',
    'app/[locale]/[...rest]/page.tsx',
    'lib/platform/storage/index.ts',
    'tests/e2e/site/read-an-article.spec.ts',
    'lib/i18n/next-intl.d.ts',
    'tests/support/data-folder.ts',
    'README.md',
  ])('lets %s pass', (file) => {
    expect(mistakesInName(file)).toEqual([]);
  });

  test('looks at the whole project', async () => {
    const tree = { 'lib/core/misc.ts': '', 'node_modules/utils/utils.js': '' };
    expect(await withTree(tree, checkSizesAndNames)).toEqual([
      'lib/core/misc.ts: "misc" hides what it is for',
    ]);
  });
});
