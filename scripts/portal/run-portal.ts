import { type Environment, loadEnv } from '#lib/platform/env';
import { secretsOf } from '#lib/platform/secrets';
import { makePassableFolder } from '#scripts/postgres/account';
import { setupAddress } from './account-links.ts';
import { buildPortal } from './build-portal.ts';
import { checkout, runScript } from './child.ts';
import { openDatabase } from './database.ts';
import { checkPort } from './port.ts';
import { takePortal } from './portal-lock.ts';
import { startServer } from './server.ts';
import { shutDown, shutDownOnSignals } from './shutdown.ts';
import { step } from './steps.ts';

/** `up` runs the built portal; `dev` renders from the sources as they are, and builds nothing. */
export type PortalKind = 'up' | 'dev';

/** Brings the whole portal up and keeps it running until this process is told to end. */
export async function runPortal(kind: PortalKind): Promise<void> {
  shutDownOnSignals();
  const env = await step({
    doing: 'Checking the settings',
    work: settings,
    done: () => 'The settings are right',
  });
  makePassableFolder(env.DATA_DIR);
  const { lock, running } = await takePortal(env.DATA_DIR, env.SITE_URL);
  if (!lock) {
    console.log(running);
    return shutDown(kind === 'up' ? 0 : 1);
  }
  await checkPort(env);
  const databaseUrl = await openDatabase(env);
  const variables = variablesFor(kind, env, databaseUrl);
  await runScript('prepare-database', variables);
  if (kind === 'up') await buildPortal();
  await startServer(env, variables, lock);
  lock.write({ state: 'running' });
  showAddresses(env, await setupAddress(env.SITE_URL, databaseUrl));
}

async function settings(): Promise<Environment> {
  const loaded = loadEnv(process.env, checkout);
  if (loaded.ok) return loaded.env;
  throw new Error(loaded.mistakes.map((mistake) => `  - ${mistake}`).join('\n'));
}

function variablesFor(kind: PortalKind, env: Environment, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: kind === 'up' ? 'production' : 'development',
    UMUT_DEV: kind === 'up' ? '0' : '1',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    SECRET_KEY: env.SECRET_KEY ?? secretsOf(env.DATA_DIR).secretKey,
    DATA_DIR: env.DATA_DIR,
    MEDIA_DIR: env.MEDIA_DIR,
    SITE_URL: env.SITE_URL,
  };
}

function showAddresses({ SITE_URL, DATA_DIR }: Environment, setup: string | null): void {
  const firstSteps = `
  Nobody can sign in to the desk yet. The first administrator opens this link, once, within a day:
    ${setup}
`;
  console.log(`
  The portal is running.
    Site:  ${['ky', 'ru', 'en'].map((locale) => `${SITE_URL}/${locale}`).join('  ')}
    Desk:  ${SITE_URL}/ky/admin
    Data:  ${DATA_DIR}
${setup === null ? '' : firstSteps}  Ctrl-C stops it.
`);
}
