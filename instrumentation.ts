import type { Instrumentation } from 'next';
import { isSignedOut } from '#lib/core/signed-out';

/** Starts the portal's clock in the server's process. Next does not call it while it builds. */
export async function register(): Promise<void> {
  const { startClock } = await import('#lib/jobs/clock');
  startClock();
}

/** Hands the error that ended a render to the press, which answers with a designed page; one of the desk goes to the log. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path }) => {
  if (isSignedOut(error)) return;
  const { recordFailure } = await import('#lib/platform/render-record');
  if (recordFailure(error)) return;
  const { log } = await import('#lib/platform/log/log');
  log().error({ error, path: path.split('?')[0] }, 'a request to the desk failed');
};
