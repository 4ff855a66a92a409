import { format } from 'node:util';
import { negotiateLocale } from '#lib/i18n/negotiate';
import { EnvironmentError, env } from '#lib/platform/env';
import { log, withoutCredentials } from '#lib/platform/log/log';
import { type OpenPortal, openPortal, PortalStartError } from '#lib/server/portal';

/** What a start that can't succeed prints: one line for what a person can mend, everything for what is our mistake. */
function explanation(error: unknown): string {
  if (error instanceof EnvironmentError || error instanceof PortalStartError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${env().PORT} is taken: stop what uses it, or choose another with PORT.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Next writes its errors to the console: they become lines of the log like all others. */
function leadConsoleIntoLog(): void {
  for (const level of ['info', 'warn', 'error'] as const) {
    console[level] = (...parts: unknown[]) => log()[level](withoutCredentials(format(...parts)));
  }
  console.log = console.info;
}

/**
 * After an action that leads elsewhere, Next asks itself over the network for the page there, cookies and all, to save the
 * browser a request. The press refuses what does not ask by the site's own name, so that this never works; with an origin
 * that is no place it ends inside of this process at once, and the browser asks.
 */
function keepNextFromAskingItself(): void {
  process.env['__NEXT_PRIVATE_ORIGIN'] = 'data:text/plain,';
}

async function end(opening: Promise<OpenPortal>, reason: string): Promise<void> {
  const portal = await opening.catch(() => null);
  log().info({ reason }, 'portal stops');
  await portal?.close();
  process.exit(portal ? 0 : 1);
}

async function serve(): Promise<void> {
  if (!env().UMUT_DEV) {
    leadConsoleIntoLog();
    keepNextFromAskingItself();
  }
  const opening = openPortal({ env: env(), folder: process.cwd(), log: log(), languageOf: negotiateLocale });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(opening, signal));
  process.on('disconnect', () => void end(opening, 'parent ended'));
  const { address } = await opening;
  log().info({ address, site: env().SITE_URL }, 'portal ready');
  process.send?.({ type: 'ready', address });
}

try {
  await serve();
} catch (error) {
  process.stderr.write(`${explanation(error)}\n`);
  process.exit(1);
}
