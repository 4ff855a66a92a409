import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Generate, validate and format run on WebAssembly alone, but the CLI downloads a native engine unless this names an executable.
const engine = 'PRISMA_SCHEMA_ENGINE_BINARY';
process.env[engine] ??= process.execPath;

export default defineConfig({
  schema: path.join('prisma', 'schema'),
  migrations: { path: path.join('prisma', 'migrations') },
});
