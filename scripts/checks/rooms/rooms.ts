import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * The nouns of the newsroom with their noun files, low to high: arrows lead downward only, and never inside a level.
 * A new noun is one entry here.
 */
export const levels: Record<string, string>[] = [
  { publishing: 'publishing' },
  { accounts: 'account' },
  { media: 'medium' },
  { organisations: 'organisation' },
  { people: 'person' },
  { quotes: 'quote' },
  { glossary: 'term' },
  { figures: 'figure' },
  {
    ...{ articles: 'article', events: 'event', milestones: 'milestone', pages: 'page' },
    'help-places': 'help-place',
  },
  { front: 'front-slot' },
  { search: 'search' },
];

export function oneOf(names: readonly string[]): string {
  return `(${names.join('|')})`;
}

const [, ...nounLevels] = levels;
const nounNames = nounLevels.flatMap((level) => Object.keys(level));

/** Every source file of the project, whatever its room. */
export const project = '^((app|components|lib|prisma|scripts|tests|bench)/|[^/]+\\.(ts|tsx|mts|mjs)$)';

export const core = '^lib/core/';
export const locales = '^lib/i18n/locales\\.ts$';
export const nouns = `^lib/${oneOf(nounNames)}/`;
export const newsroom = `^lib/${oneOf(['publishing', ...nounNames])}/`;

/** The files that say what a noun is: pure, and safe in a browser. A programme is judged while it is being written. */
export const nounFiles = [
  ...nounLevels.flatMap((level) =>
    Object.entries(level).map(([folder, noun]) => `^lib/${folder}/${noun}\\.ts$`),
  ),
  '^lib/glossary/explain-body\\.ts$',
  '^lib/events/(?:move-programme|programme(?:-(?:changes|problems|warnings))?)\\.ts$',
];

/** Whatever can see what is not published. */
export const draftPaths = ['^lib/[^/]+/(admin-queries|commands)', '^lib/[^/]+/[^/]+-policy\\.ts$'];

/** The pages of readers. */
export const sitePages = '^app/\\[locale\\]/\\(site\\)/';

/** Pages of readers that take what a visitor sends: no account, and never stored. */
export const visitorPages = '^app/\\[locale\\]/(removal|search)/';

/** What visitors may do; a new entry is a decision. */
export const visitorCommands = [
  '^lib/media/commands/request-removal\\.ts$',
  '^lib/search/commands/count-miss\\.ts$',
];

/** The page for whoever holds a link to what the portal has of them. */
export const linkedPages = '^app/\\[locale\\]/self-check/';

/** What such a link opens: each of these asks for it. A new entry is a decision. */
export const linkedDoors = [
  '^lib/people/admin-queries/find-speaker-check\\.ts$',
  '^lib/events/admin-queries/list-speaker-sessions\\.ts$',
  '^lib/quotes/admin-queries/list-own-statements\\.ts$',
  '^lib/people/commands/send-proposals\\.ts$',
];

/** Packages that speak to the outside world. */
export const sdks = `^node_modules/${oneOf([
  'pg',
  'pg-copy-streams',
  '@prisma/[^/]+',
  'pino',
  'satori',
  'sharp',
  'yauzl',
  'yazl',
  'nodemailer',
  '@aws-sdk/[^/]+',
  'next-auth',
  '@node-rs/argon2',
  'rate-limiter-flexible',
  'busboy',
  'file-type',
  'mammoth',
])}/`;

/** Built-in modules that do. */
export const inputAndOutput =
  '^(node:)?(fs|net|tls|http|https|http2|dns|dgram|child_process|worker_threads|cluster)(/|$)';

export const knownRooms = [
  `^lib/${oneOf(['core', 'i18n', 'platform', 'server', 'jobs', 'publishing', ...nounNames])}/`,
  '^components/(ui|shared|site|admin)/',
  '^app/(\\[locale\\]|api)/',
  '^app/[^/]+$',
  '^scripts/',
  '^bench/',
  '^tests/(unit|integration|e2e|architecture|factories|support|fixtures)/',
  '^prisma/seed/',
  '^(proxy|instrumentation|(prisma|next|vitest|playwright|knip)\\.config)\\.ts$',
  '^postcss(\\.config|-[a-z-]+)\\.mjs$',
  '^\\.dependency-cruiser\\.mjs$',
  '^next-env\\.d\\.ts$',
];

/** A rule that names what a room may import of the project; all else of it is forbidden. Packages are not its business. */
export function onlyFrom(name: string, from: string, allowed: string[], comment: string): IForbiddenRuleType {
  return { name, comment, severity: 'error', from: { path: from }, to: { path: project, pathNot: allowed } };
}
