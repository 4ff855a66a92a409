import type { KnipConfig } from 'knip';

/** Without it, what only tests use counts as used; with it, what ships must be used by what ships. */
const production = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}!',
    '!scripts/{test,check,bench,handbook}.ts!',
    // What the newsroom can do; the desk calls it, and tests do.
    'lib/*/commands/*.ts!',
    // Processes that others start by their path.
    'tests/support/{portal-host,memory-channel}.ts',
    'bench/{database-host,desk,fill-events,fill-milestones,load-maker,plain-server}.ts',
    // Bundled by its path.
    'components/site/reader-script/{reader-script,help-worker,help-worker-off}.ts!',
  ],
  project: [
    '{app,components,lib,scripts,prisma}/**/*.{ts,tsx,mjs,css,prisma}!',
    '!scripts/{test,check,bench,handbook}.ts!',
    '!scripts/checks/**!',
    '{bench,tests}/**/*.ts',
    '*.{ts,mjs}',
  ],
  // A test may look inside of a file that ships; nobody else is offered what nobody takes.
  ignoreExportsUsedInFile: production ? true : { interface: true, type: true },
  ignoreDependencies: [
    // Started by its path.
    ...(production ? ['prisma'] : ['@biomejs/biome']),
    // Imported by the generated database client, which is not read.
    '@prisma/client',
    // Its files are read by their path.
    '@fontsource/golos-text',
  ],
  // Part of Linux.
  ...(production ? {} : { ignoreBinaries: ['taskset', 'swift-ring-builder', 'mount', 'umount', 'calcurse'] }),
  treatConfigHintsAsErrors: true,
};

export default config;
