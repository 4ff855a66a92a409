import type { IForbiddenRuleType, IRequiredRuleType } from 'dependency-cruiser';
import { newsroomRules } from './newsroom-rules.ts';
import { componentRules, pageRules } from './page-rules.ts';
import { core, knownRooms, locales, newsroom, onlyFrom, project } from './rooms.ts';

const foundationRules: IForbiddenRuleType[] = [
  onlyFrom('core-knows-nothing', '^lib/core/', [core], 'the shared vocabulary imports no other room'),
  {
    name: 'core-does-no-io',
    comment: 'the shared vocabulary takes packages and built-ins without input or output only',
    severity: 'error',
    from: { path: '^lib/core/' },
    to: { pathNot: [project, '^(node:)?(crypto|buffer)$', '^node_modules/(zod|temporal-polyfill)/'] },
  },
  onlyFrom(
    'i18n-knows-core-only',
    '^lib/i18n/',
    ['^lib/i18n/', core, '^lib/platform/env\\.ts$'],
    'interface languages know the vocabulary and the environment',
  ),
  onlyFrom(
    'platform-knows-core-only',
    '^lib/platform/',
    ['^lib/platform/', core],
    'the outside world behind ports knows no newsroom and no page',
  ),
  onlyFrom(
    'server-knows-core-and-platform-only',
    '^lib/server/',
    ['^lib/server/', core, '^lib/platform/'],
    'the press in front of Next prints whatever it is given',
  ),
  {
    name: 'generated-client-stays-behind-its-port',
    comment: 'the database client is reached through lib/platform/db/client',
    severity: 'error',
    from: { pathNot: ['^lib/platform/db/', '^tests/'] },
    to: { path: '^lib/platform/db/generated/' },
  },
];

const edgeRules: IForbiddenRuleType[] = [
  {
    name: 'next-auth-has-one-importer',
    comment: 'what the library makes is one cookie; all else about sessions is ours',
    severity: 'error',
    from: { pathNot: ['^lib/platform/auth/session-cookie\\.ts$', '^tests/', '^node_modules/'] },
    to: { path: '^node_modules/next-auth/' },
  },
  {
    name: 'nothing-imports-tests',
    comment: 'what ships does not know that it is tested',
    severity: 'error',
    from: { pathNot: ['^tests/', '^(playwright|vitest)\\.config\\.ts$'] },
    to: { path: '^tests/' },
  },
  {
    name: 'nothing-that-ships-imports-scripts',
    comment: 'scripts start the portal; the portal does not start scripts',
    severity: 'error',
    from: { path: ['^(app|components|lib|prisma)/', '^(proxy|instrumentation)\\.ts$'] },
    to: { path: '^(scripts|bench)/' },
  },
  onlyFrom(
    'scripts-stay-out-of-pages',
    '^(scripts|bench)/',
    ['^(scripts|bench)/', '^lib/', '^prisma/seed/', '^[^/]+$'],
    'a script calls the newsroom and the platform, never a page or a component',
  ),
  onlyFrom(
    'seed-speaks-to-the-newsroom',
    '^prisma/seed/',
    ['^prisma/seed/', core, locales, '^lib/(platform|jobs)/', newsroom],
    'the seed goes through the same commands as the desk',
  ),
  {
    name: 'unit-tests-need-no-database',
    comment: 'a test of a pure rule stays a test of a pure rule',
    severity: 'error',
    from: { path: '^tests/unit/' },
    to: { path: ['^tests/support/database', '^node_modules/pg/', '^lib/platform/db/generated/'] },
  },
  {
    name: 'rooms-meet-by-alias',
    comment:
      'a relative path stays inside its room; between rooms the alias of package.json says where one goes',
    severity: 'error',
    from: { path: '^(lib/[^/]+/|components/[^/]+/|app/|scripts/|bench/|tests/|prisma/seed/)' },
    to: {
      path: project,
      pathNot: ['^$1', '\\.css$', '^[^/]+$', '^(app|components)/.+\\.ts$'],
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  },
  {
    name: 'no-cycles',
    comment: 'if two need each other, a third introduces them',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every-import-resolves',
    comment: 'an import that leads nowhere hides what stands behind it',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-are-declared',
    comment: 'a package that is not in package.json may be gone tomorrow',
    severity: 'error',
    from: { path: project },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'what-ships-needs-no-development-package',
    comment: 'the portal runs after an install without development packages',
    severity: 'error',
    from: { path: ['^(app|components|lib)/', '^(proxy|instrumentation)\\.ts$', '^scripts/serve\\.ts$'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

/** Whom a module may not import. Each has a planted violation in tests/architecture that proves that it bites. */
const forbidden: IForbiddenRuleType[] = [
  ...foundationRules,
  ...newsroomRules,
  ...componentRules,
  ...pageRules,
  ...edgeRules,
];

/** What a module must import. The first is unfulfillable on purpose: it reports every module outside of the known rooms. */
const required: IRequiredRuleType[] = [
  {
    name: 'no-unknown-room',
    comment: 'a new folder needs a line in the table of rooms, and one in ARCHITECTURE',
    severity: 'error',
    module: { path: project, pathNot: knownRooms },
    to: { path: '^there is no such module$' },
  },
  {
    name: 'server-files-say-so',
    comment:
      'platform files, queries and commands start with the server-only import, so that no browser gets them',
    severity: 'error',
    module: {
      path: ['^lib/platform/.+\\.ts$', '^lib/[^/]+/((public|admin)-queries|commands/).*\\.ts$'],
      pathNot: '^lib/platform/db/generated/',
    },
    to: { path: '^node_modules/server-only/' },
  },
];

/** What dependency-cruiser is given, by our own check and by its command line alike. */
export const configuration = {
  forbidden,
  required,
  options: {
    doNotFollow: { path: ['^node_modules/', '^lib/platform/db/generated/'] },
    exclude: { path: ['^\\.next/', '^\\.data/', '^\\.cache/', '^public/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
