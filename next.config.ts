import { existsSync, readFileSync } from 'node:fs';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Written by the script that builds: equal sources give builds of equal names. */
const buildIdFile = '.cache/build-id';

const config: NextConfig = {
  generateBuildId: () => (existsSync(buildIdFile) ? readFileSync(buildIdFile, 'utf8') : null),
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false,
  /** Types are checked by a step of their own, before the build. */
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  /** Metadata always stands in the head: every reader gets whole documents. */
  htmlLimitedBots: /.*/,
  experimental: {
    /** A stale client never meets an answer of the router cache. */
    staleTimes: { dynamic: 0, static: 30 },
  },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
