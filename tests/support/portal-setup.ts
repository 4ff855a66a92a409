import { openPortal, type Portal } from './portal-process.ts';

/** Readers' journeys share a portal that nobody changes: once with the reader filter and once without. */
async function openForReaders(portal: Portal): Promise<void> {
  const [filtered, unfiltered] = [await portal.serve(), await portal.serve({ READER_FILTER: 'off' })];
  process.env['JOURNEY_URL'] = filtered.url;
  process.env['JOURNEY_UNFILTERED_URL'] = unfiltered.url;
}

/** What the desk's journeys write and publish is theirs alone. */
async function openForDesk(portal: Portal): Promise<void> {
  process.env['JOURNEY_DESK_URL'] = (await portal.serve()).url;
  process.env['JOURNEY_DESK_DATABASE_URL'] = portal.databaseUrl;
}

/** Starts the two portals that journeys share, and keeps a copy of their first content for those that want their own. */
export default async function setup(): Promise<() => Promise<void>> {
  const portals = [await openPortal()];
  const close = async (): Promise<void> => {
    await Promise.all(portals.map((portal) => portal.close()));
  };
  try {
    const [readers] = portals as [Portal];
    const copy = await readers.copyContent();
    if (copy !== null) process.env['JOURNEY_CONTENT'] = copy;
    const desk = await openPortal(copy);
    portals.push(desk);
    await openForReaders(readers);
    await openForDesk(desk);
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}
