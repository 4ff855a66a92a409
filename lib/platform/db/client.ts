import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '../env.ts';
import { connectionConfig } from './connection.ts';
import { Prisma, PrismaClient } from './generated/client.ts';
import { nameOfStatement } from './planned-once.ts';

export { Prisma };

/** The database, or a transaction in it: whatever a query can be asked of. */
export type Database = Prisma.TransactionClient;

/** The database itself, which alone can begin a transaction. */
export type RootDatabase = PrismaClient;

/** Opens a client of its own on `url`; the caller disconnects it. */
export function openDatabase(url: string): RootDatabase {
  const adapter = new PrismaPg(connectionConfig(url), { statementNameGenerator: nameOfStatement });
  return new PrismaClient({ adapter });
}

const key = Symbol.for('umut.database');
type Holder = { [key]?: RootDatabase };
const holder = globalThis as Holder;

/** The client of this process, opened at its first use on the configured address. */
export function db(): RootDatabase {
  const url = env().DATABASE_URL;
  if (!holder[key]) {
    if (!url) throw new Error('DATABASE_URL is not set: start the portal with `npm run up`, which sets it.');
    holder[key] = openDatabase(url);
  }
  return holder[key];
}
