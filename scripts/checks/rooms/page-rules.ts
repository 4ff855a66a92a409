import type { IForbiddenRuleType } from 'dependency-cruiser';
import {
  core,
  draftPaths,
  locales,
  newsroom,
  nounFiles,
  onlyFrom,
  sdks,
  sitePages,
  visitorCommands,
  visitorPages,
} from './rooms.ts';

/** What a component may import. */
export const componentRules: IForbiddenRuleType[] = [
  onlyFrom(
    'ui-draws-only',
    '^components/ui/',
    ['^components/ui/', core],
    'primitives know no product noun and no translation',
  ),
  {
    name: 'ui-takes-core-types-only',
    comment: 'primitives take types of the vocabulary, not its functions',
    severity: 'error',
    from: { path: '^components/ui/' },
    to: { path: core, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'ui-speaks-no-language',
    comment: 'primitives are given their words',
    severity: 'error',
    from: { path: '^components/ui/' },
    to: { path: '^node_modules/(next-intl|use-intl)/' },
  },
  onlyFrom(
    'components-stay-among-components',
    '^components/(shared|site|admin)/',
    ['^components/', core, '^lib/i18n/', newsroom],
    'a component draws what it is given; it reaches no platform, job, script or page',
  ),
  {
    name: 'components-run-no-newsroom',
    comment:
      'noun and input files, the body of a text and what reads a pasted one are safe in a browser; of every other file of the newsroom a component knows types only',
    severity: 'error',
    from: { path: '^components/' },
    to: {
      path: newsroom,
      pathNot: ['^lib/publishing/(rules|body|import)/', '^lib/[^/]+/[^/]+-input\\.ts$', ...nounFiles],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'components-ask-no-query',
    comment: 'not even the type of a query, a command or a policy',
    severity: 'error',
    from: { path: '^components/' },
    to: { path: ['^lib/[^/]+/(public|admin)-queries', ...draftPaths] },
  },
  {
    name: 'shared-belongs-to-neither-side',
    comment: 'what both sides use can not know either',
    severity: 'error',
    from: { path: '^components/shared/' },
    to: { path: '^components/(site|admin)/' },
  },
  {
    name: 'site-and-admin-stay-apart',
    comment: 'compositions of the site and of the desk never import each other',
    severity: 'error',
    from: { path: '^components/(site|admin)/' },
    to: { path: '^components/(site|admin)/', pathNot: '^components/$1/' },
  },
];

/** What pages, doorways for machines and the proxy may import. */
export const pageRules: IForbiddenRuleType[] = [
  onlyFrom(
    'site-imports-its-list',
    sitePages,
    [
      '^app/(?!api/|\\[locale\\]/(admin|\\((auth|preview)\\))/)',
      '^components/(ui|shared|site)/',
      core,
      '^lib/i18n/',
      newsroom,
      '^lib/platform/(env|render-record)\\.ts$',
    ],
    'public pages are made of public queries, views and components',
  ),
  {
    name: 'site-sees-no-draft',
    comment: 'a public page can not import anything able to see a draft',
    severity: 'error',
    from: { path: sitePages },
    to: { path: draftPaths },
  },
  {
    name: 'site-never-reaches-a-draft',
    comment: 'nor can anything that a public page imports, however far',
    severity: 'error',
    from: { path: sitePages },
    to: { path: draftPaths, reachable: true },
  },
  onlyFrom(
    'visitor-pages-import-their-list',
    visitorPages,
    [
      visitorPages,
      sitePages,
      '^components/(ui|shared|site)/',
      core,
      '^lib/i18n/',
      newsroom,
      '^lib/platform/(env|render-record)\\.ts$',
    ],
    'a page that takes a form from visitors is a page of the site but for that',
  ),
  {
    name: 'visitors-run-listed-commands',
    comment: 'what visitors may do is a short list, and of drafts they see nothing',
    severity: 'error',
    from: { path: visitorPages },
    to: { path: draftPaths, pathNot: visitorCommands },
  },
  {
    name: 'visitors-never-reach-a-draft',
    comment: 'nor through what their pages and commands import, however far',
    severity: 'error',
    from: { path: visitorPages },
    to: { path: draftPaths, pathNot: visitorCommands, reachable: true },
  },
  onlyFrom(
    'api-imports-its-list',
    '^app/api/',
    ['^app/api/', core, locales, '^lib/jobs/', '^lib/platform/(?!db/)', '^lib/[^/]+/(public|admin)-queries'],
    'doorways for machines call jobs, platform ports and queries',
  ),
  {
    name: 'pages-leave-the-database-alone',
    comment: 'only the newsroom reaches the database',
    severity: 'error',
    from: { path: ['^app/', '^proxy\\.ts$'] },
    to: { path: '^lib/platform/db/' },
  },
  {
    name: 'pages-and-components-use-no-sdk',
    comment: 'packages with input and output live behind a port in lib/platform',
    severity: 'error',
    from: { path: ['^app/', '^components/', '^proxy\\.ts$'] },
    to: { path: sdks },
  },
  onlyFrom(
    'proxy-chooses-a-language-only',
    '^proxy\\.ts$',
    [core, '^lib/i18n/', '^lib/platform/env\\.ts$'],
    'the proxy is never the lock',
  ),
];
