import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { Prisma } from './generated/client.ts';

const mark = '/* planned once */';

/**
 * Begins a query that each connection plans once and then only runs: for what readers wait for, where planning takes as long as
 * running. The plan knows no values, so what it reads must be bounded whatever they are.
 */
export const plannedOnce = Prisma.raw(mark);

const nameLength = 40;
const names = new Map<string, string>();

/** The name under which a connection keeps the plan of a statement; empty, which keeps none, for what is not marked. */
export function nameOfStatement({ sql }: { sql: string }): string {
  if (!sql.startsWith(mark)) return '';
  const name = names.get(sql) ?? sha256Of(sql).slice(0, nameLength);
  names.set(sql, name);
  return name;
}
