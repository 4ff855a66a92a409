/** One file that breaks one rule. Where one file can't, `besides` holds the others. */
export interface Planted {
  file: string;
  content: string;
  besides?: Record<string, string>;
}

function plant(file: string, ...specifiers: string[]): Planted {
  return { file, content: specifiers.map((specifier) => `import '${specifier}';\n`).join('') };
}

function plantType(file: string, name: string, specifier: string): Planted {
  return { file, content: `import type { ${name} } from '${specifier}';\nexport type Planted = ${name};\n` };
}

/** A violation for every rule of the house, by the rule's name. Files are named apart so that all stand in one tree. */
export const planted: Record<string, Planted> = {
  'core-knows-nothing': plant('lib/core/planted-project.ts', '#lib/i18n/locales'),
  'core-does-no-io': plant('lib/core/planted-io.ts', 'node:fs'),
  'i18n-knows-core-only': plant('lib/i18n/planted.ts', '#lib/articles/article'),
  'platform-knows-core-only': plant('lib/platform/planted.ts', 'server-only', '#lib/publishing/rules/states'),
  'server-knows-core-and-platform-only': plant('lib/server/planted.ts', '#lib/articles/public-queries'),
  'generated-client-stays-behind-its-port': plant(
    'lib/articles/planted-generated.ts',
    '#lib/platform/db/generated/client',
  ),
  'publishing-knows-core-and-platform-only': plant('lib/publishing/planted.ts', '#lib/articles/article'),
  'publishing-rules-are-pure': plant('lib/publishing/rules/planted.ts', 'zod'),
  'publishing-import-is-pure': plant('lib/publishing/import/planted.ts', 'server-only'),
  'nouns-stay-in-the-newsroom': plant('lib/articles/planted-component.ts', '#components/site/article-card'),
  'nouns-know-languages-not-words': plant('lib/articles/planted-words.ts', '#lib/i18n/request'),
  'order-of-accounts': plant('lib/accounts/planted.ts', '#lib/media/medium'),
  'order-of-media': plant('lib/media/planted.ts', '#lib/people/person'),
  'order-of-organisations': plant('lib/organisations/planted.ts', '#lib/people/person'),
  'order-of-people': plant('lib/people/planted.ts', '#lib/articles/article'),
  'order-of-quotes': plant('lib/quotes/planted.ts', '#lib/articles/article'),
  'order-of-figures': plant('lib/figures/planted.ts', '#lib/articles/article'),
  'order-of-articles': {
    ...plant('lib/articles/planted-neighbour.ts', '#lib/events/event'),
    besides: { 'lib/events/event.ts': 'export const event = 1;\n' },
  },
  'order-of-events': plant('lib/events/planted.ts', '#lib/articles/article'),
  'order-of-milestones': plant('lib/milestones/planted.ts', '#lib/articles/article'),
  'order-of-glossary': plant('lib/glossary/planted.ts', '#lib/articles/article'),
  'order-of-help-places': plant('lib/help-places/planted.ts', '#lib/articles/article'),
  'order-of-pages': plant('lib/pages/planted.ts', '#lib/articles/article'),
  'order-of-front': plant('lib/front/planted.ts', '#lib/jobs/publish-due'),
  'order-of-search': plant('lib/search/planted.ts', '#lib/jobs/publish-due'),
  'commands-of-another-noun': plant(
    'lib/search/planted-command.ts',
    '#lib/articles/commands/publish-article',
  ),
  'insides-of-another-noun': plant('lib/search/planted-policy.ts', '#lib/articles/article-policy'),
  'public-queries-see-no-draft': {
    ...plant('lib/media/public-queries.ts', 'server-only', './admin-queries.ts'),
    besides: { 'lib/media/admin-queries.ts': "import 'server-only';\nexport const drafts = 1;\n" },
  },
  'newsroom-knows-no-request': plant('lib/articles/planted-request.ts', 'next'),
  'newsroom-uses-no-sdk': plant('lib/media/planted-sdk.ts', 'sharp'),
  'jobs-run-commands': plant('lib/jobs/planted.ts', '#components/ui/button'),
  'ui-draws-only': plant('components/ui/planted.tsx', '#components/shared/picture'),
  'ui-takes-core-types-only': plant('components/ui/planted-value.tsx', '#lib/core/ids'),
  'ui-speaks-no-language': plant('components/ui/planted-words.tsx', 'next-intl'),
  'components-stay-among-components': plant('components/site/planted-platform.tsx', '#lib/platform/env'),
  'components-run-no-newsroom': plant('components/site/planted-view.tsx', '#lib/articles/article-view'),
  'components-ask-no-query': plantType(
    'components/shared/planted.tsx',
    'findArticle',
    '#lib/articles/public-queries',
  ),
  'shared-belongs-to-neither-side': plant(
    'components/shared/planted-side.tsx',
    '#components/site/article-card',
  ),
  'site-and-admin-stay-apart': plant('components/admin/planted.tsx', '#components/site/article-card'),
  'site-imports-its-list': plant('app/[locale]/(site)/planted/page.tsx', '#lib/jobs/publish-due'),
  'site-sees-no-draft': plant('app/[locale]/(site)/planted-draft/page.tsx', '#lib/articles/admin-queries'),
  'site-never-reaches-a-draft': {
    ...plant('app/[locale]/(site)/planted-far/page.tsx', '#lib/figures/figure'),
    besides: {
      'lib/figures/figure.ts': "import './figure-steps.ts';\n",
      'lib/figures/figure-steps.ts': "import './commands/record-figure.ts';\n",
      'lib/figures/commands/record-figure.ts': "import 'server-only';\n",
    },
  },
  'visitor-pages-import-their-list': plant('app/[locale]/removal/planted/page.tsx', '#lib/jobs/publish-due'),
  'visitors-run-listed-commands': plant(
    'app/[locale]/removal/planted-command/page.tsx',
    '#lib/articles/commands/publish-article',
  ),
  'visitors-never-reach-a-draft': {
    ...plant('app/[locale]/removal/planted-far/page.tsx', '#lib/organisations/organisation'),
    besides: {
      'lib/organisations/organisation.ts': "import './organisation-steps.ts';\n",
      'lib/organisations/organisation-steps.ts': "import './commands/close-organisation.ts';\n",
      'lib/organisations/commands/close-organisation.ts': "import 'server-only';\n",
    },
  },
  'linked-pages-import-their-list': plant(
    'app/[locale]/self-check/planted/page.tsx',
    '#lib/jobs/publish-due',
  ),
  'links-open-listed-doors': plant(
    'app/[locale]/self-check/planted-draft/page.tsx',
    '#lib/articles/commands/publish-article',
  ),
  'api-imports-its-list': plant('app/api/planted/route.ts', '#components/ui/button'),
  'pages-leave-the-database-alone': plant('app/[locale]/admin/planted/page.tsx', '#lib/platform/db/client'),
  'pages-and-components-use-no-sdk': plant('app/[locale]/admin/planted-sdk/page.tsx', 'pg'),
  'proxy-chooses-a-language-only': plant('proxy.ts', '#lib/articles/public-queries'),
  'next-auth-has-one-importer': plant('lib/platform/auth/planted.ts', 'server-only', 'next-auth'),
  'nothing-imports-tests': {
    ...plant('scripts/planted-test.ts', '#tests/support/planted'),
    besides: { 'tests/support/planted.ts': 'export const support = 1;\n' },
  },
  'nothing-that-ships-imports-scripts': plant(
    'lib/platform/planted-script.ts',
    'server-only',
    '#scripts/serve',
  ),
  'scripts-stay-out-of-pages': plant('scripts/planted-page.ts', '#components/ui/button'),
  'seed-speaks-to-the-newsroom': plant('prisma/seed/planted.ts', '#components/ui/button'),
  'unit-tests-need-no-database': plant('tests/unit/planted.test.ts', 'pg'),
  'rooms-meet-by-alias': plant('lib/articles/planted-relative.ts', '../core/ids.ts'),
  'no-cycles': {
    ...plant('lib/pages/one.ts', './other.ts'),
    besides: { 'lib/pages/other.ts': "import './one.ts';\n" },
  },
  'every-import-resolves': plant('lib/pages/planted-nowhere.ts', './nowhere.ts'),
  'packages-are-declared': plant('lib/platform/planted-package.ts', 'server-only', 'undeclared'),
  'what-ships-needs-no-development-package': plant(
    'lib/platform/planted-development.ts',
    'server-only',
    'vitest',
  ),
  'no-unknown-room': { file: 'lib/gadgets/planted.ts', content: 'export const gadget = 1;\n' },
  'server-files-say-so': { file: 'lib/pages/commands/planted.ts', content: 'export const command = 1;\n' },
};
