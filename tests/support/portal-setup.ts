import { openPortal } from './portal-process.ts';

/** Starts the portal that all journeys share, once with the reader filter and once without. */
export default async function setup(): Promise<() => Promise<void>> {
  const portal = await openPortal();
  try {
    const copy = await portal.copyContent();
    const [filtered, unfiltered] = [await portal.serve(), await portal.serve({ READER_FILTER: 'off' })];
    process.env['JOURNEY_URL'] = filtered.url;
    process.env['JOURNEY_UNFILTERED_URL'] = unfiltered.url;
    process.env['JOURNEY_DATABASE_URL'] = portal.databaseUrl;
    if (copy !== null) process.env['JOURNEY_CONTENT'] = copy;
    return () => portal.close();
  } catch (error) {
    await portal.close();
    throw error;
  }
}
