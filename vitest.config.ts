import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { clearPortalEnvironment } from './scripts/checks/portal-environment.ts';

clearPortalEnvironment(process.env);

const root = import.meta.dirname;
const everywhere = ['tests/support/console.ts', 'tests/support/loopback-only.ts'];

export default defineConfig({
  resolve: {
    alias: { 'server-only': path.join(root, 'node_modules/server-only/empty.js') },
  },
  test: {
    allowOnly: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          setupFiles: everywhere,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: everywhere,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles: everywhere,
          globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
