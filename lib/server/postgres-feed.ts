import type pg from 'pg';
import { openConnection } from '#lib/platform/db/connection';
import type { ContentChange } from './change-log.ts';
import type { ConnectFeed, FeedConnection } from './content-feed.ts';

const channel = 'umut_content';

interface ChangeRow {
  version: string;
  tags: string[];
  gone: string[];
  gone_tags: string[];
  refill: string[];
}

function toChange(row: ChangeRow): ContentChange {
  const { tags, gone, refill } = row;
  return { version: BigInt(row.version), tags, gone, goneTags: row.gone_tags, refill };
}

function feedConnection(client: pg.Client): FeedConnection {
  return {
    async ask() {
      const { rows } = await client.query<{ version: string; now_ms: string }>(
        'select version, extract(epoch from clock_timestamp()) * 1000 as now_ms from content_version',
      );
      const [row] = rows;
      if (!row) throw new Error('content_version has no row: run the migrations');
      return { version: BigInt(row.version), nowMs: Number(row.now_ms) };
    },
    async changesAfter(version, most) {
      const { rows } = await client.query<ChangeRow>(
        `select version, tags, gone, gone_tags, refill from content_change
          where version > $1 order by version limit $2`,
        [version.toString(), most],
      );
      return rows.map(toChange);
    },
    async stampOf(version) {
      const { rows } = await client.query<{ stamp: string }>(
        'select created_at::text as stamp from content_change where version = $1',
        [version.toString()],
      );
      return rows[0]?.stamp ?? null;
    },
    close: () => client.end(),
  };
}

/** Connects the feed to a database: its notices are PostgreSQL's, on a connection of its own. */
export function postgresFeed(url: string): ConnectFeed {
  return async (onNotice) => {
    const client = await openConnection(url, {
      applicationName: 'umut press',
      connectTimeout: 2_000,
      statementTimeout: 2_500,
    });
    client.on('notification', onNotice);
    client.on('end', onNotice);
    await client.query(`listen ${channel}`);
    return feedConnection(client);
  };
}
