import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { carriesSession } from '#lib/platform/auth/session-cookie';
import { schemaCompatibility } from '#lib/platform/db/migrate/compatibility';
import type { Environment } from '#lib/platform/env';
import { installPress } from '#lib/platform/press';
import { mediaGrants, mediaStorage } from '#lib/platform/storage/index';
import { clearUploads } from '#lib/platform/uploads/index';
import { localClock } from './database-clock.ts';
import type { ReadStylesheet } from './html-filter.ts';
import { openServer } from './http-server.ts';
import { type NextApp, openNext } from './next-app.ts';
import { type NextRequests, renderWithNext } from './next-render.ts';
import { postgresFeed } from './postgres-feed.ts';
import { assemblePress, type PressPorts } from './press.ts';
import { StaticFiles } from './static-files.ts';
import { builtStylesheets, inlineCss } from './stylesheets.ts';

/** The portal can't start as it is; the message says in one line what to do. */
export class PortalStartError extends Error {
  override name = 'PortalStartError';
}

export interface OpenPortal {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  address: string;
  /** Lets answers under way end, then ends everything. A second call waits for the first. */
  close(): Promise<void>;
}

const megabyte = 1024 * 1024;

async function buildIdOf(buildFolder: string): Promise<string> {
  try {
    await access(path.join(buildFolder, 'required-server-files.json'));
    return (await readFile(path.join(buildFolder, 'BUILD_ID'), 'utf8')).trim();
  } catch {
    throw new PortalStartError('There is no build: run "npm run build" first.');
  }
}

/** Stylesheets as the development server makes them, anew each time. */
function developedStylesheets(next: NextRequests, siteUrl: string): ReadStylesheet {
  return async (href) => {
    const { status, body } = await renderWithNext({ next, siteUrl, longestMs: 120_000 }, { path: href });
    return status === 200 ? inlineCss(body.toString('utf8'), href) : null;
  };
}

function secretsOf({ DATABASE_URL: databaseUrl, SECRET_KEY: secretKey }: Environment) {
  if (!databaseUrl || !secretKey) {
    throw new PortalStartError(
      'DATABASE_URL and SECRET_KEY are not set: start the portal with "npm run up".',
    );
  }
  return { databaseUrl, secretKey };
}

function chosenSettings(env: Environment) {
  return {
    trustedProxies: env.TRUSTED_PROXIES,
    securityContact: env.SECURITY_CONTACT,
    isFilterOn: env.READER_FILTER === 'on',
    memoryBytes: env.PAGE_MEMORY_MB * megabyte,
    diskBytes: env.PAGE_DISK_MB * megabyte,
    pagesFolder: path.join(env.DATA_DIR, 'pages'),
  };
}

interface Starting {
  env: Environment;
  /** Where the project stands. */
  folder: string;
  log: Logger;
  languageOf: PressPorts['languageOf'];
}

/** Starts the whole portal in this process: Next, the press in front of it, and the port. */
export async function openPortal({ env, folder, log, languageOf }: Starting): Promise<OpenPortal> {
  const { UMUT_DEV: isDevelopment, SITE_URL: siteUrl } = env;
  const { databaseUrl, secretKey } = secretsOf(env);
  const buildFolder = isDevelopment ? null : path.join(folder, '.next');
  const buildId = buildFolder === null ? 'development' : await buildIdOf(buildFolder);
  const app: { next: NextApp | null } = { next: null };
  const next: NextRequests = async (request, response) => {
    if (!app.next) throw new Error('Next is not ready');
    await app.next.requests(request, response);
  };
  const press = assemblePress(
    {
      ...{ siteUrl, secretKey, isDevelopment, buildId },
      ...chosenSettings(env),
    },
    {
      ...{
        next,
        log,
        local: localClock,
        languageOf,
        carriesSession,
        storage: mediaStorage(),
        grants: mediaGrants(),
      },
      readStylesheet:
        buildFolder === null ? developedStylesheets(next, siteUrl) : builtStylesheets(buildFolder),
      files: new StaticFiles({
        ...{ publicFolder: path.join(folder, 'public'), buildFolder, siteUrl },
        keepsHelp: env.OFFLINE_HELP === 'on',
      }),
      connectFeed: postgresFeed(databaseUrl),
      isSchemaCompatible: async () => (await schemaCompatibility(databaseUrl)).isCompatible,
    },
  );
  installPress(press);
  app.next = await openNext(folder, isDevelopment, env.PORT);
  await press.start();
  const server = openServer(press.listener, app.next.takeUpgrade);
  const address = await server.listen(env.PORT, env.HOST);
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    press.beginDraining();
    await server.drain();
    installPress(undefined);
    await press.stop();
    await app.next?.close();
    await clearUploads();
  };
  return {
    address,
    close() {
      closing ??= close();
      return closing;
    },
  };
}
