import { openPortal, type Portal, type PortalServer } from '#tests/support/portal-process';
import { type OutsideNewsroom, openNewsroom } from './newsroom.ts';

/** A portal of the journey's own with its servers and a newsroom outside of them. */
export interface OwnPortal {
  portal: Portal;
  servers: PortalServer[];
  newsroom: OutsideNewsroom;
  close(): Promise<void>;
}

/** Opens a portal with the seed's content and as many servers on its database as asked for. */
export async function openOwnPortal(serverCount: number): Promise<OwnPortal> {
  const { JOURNEY_CONTENT: copy } = process.env;
  const portal = await openPortal(copy ?? null);
  try {
    const starting = Array.from({ length: serverCount }, () => portal.serve());
    const servers = await Promise.all(starting);
    const newsroom = await openNewsroom(portal.databaseUrl);
    const close = async () => {
      await newsroom.close();
      await portal.close();
    };
    return { portal, servers, newsroom, close };
  } catch (error) {
    await portal.close();
    throw error;
  }
}
