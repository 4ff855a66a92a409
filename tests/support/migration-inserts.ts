import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const migrations = 'prisma/migrations';

/** The statements by which a migration writes rows for what was there before it. */
export function migrationInserts(name: string): string[] {
  const folder = readdirSync(migrations).find((one) => one.endsWith(`_${name}`)) ?? '';
  const sql = readFileSync(path.join(migrations, folder, 'migration.sql'), 'utf8');
  const parts = sql.split(/^-- The people of .* before.*$/m).slice(1);
  return parts
    .join('')
    .split(';\n')
    .filter((statement) => /insert/i.test(statement));
}
