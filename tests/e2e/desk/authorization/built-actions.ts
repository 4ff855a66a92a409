import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { routeOf } from '#tests/support/desk-surface';

const actionSchema = z.object({
  filename: z.string(),
  exportedName: z.string(),
  workers: z.record(z.string(), z.unknown()),
});

/** A server action of the build, by the id that requests name it with. */
export interface BuiltAction {
  id: string;
  /** As the desk's surface names it. */
  name: string;
  /** The routes whose bundles hold it. */
  routes: string[];
}

function readManifest(name: string): unknown {
  return JSON.parse(readFileSync(`.next/server/${name}`, 'utf8'));
}

/** All server actions of the build. */
export function builtActions(): BuiltAction[] {
  const schema = z.object({ node: z.record(z.string(), actionSchema), edge: z.object({}).strict() });
  const { node } = schema.parse(readManifest('server-reference-manifest.json'));
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `action ${filename}#${exportedName}`,
    routes: Object.keys(workers).map(routeOf),
  }));
}

/** The files of `app` that the build answers with, without Next's own: `app/[locale]/admin/page`, `…/route`. */
export function builtRoutes(): string[] {
  const paths = Object.keys(z.record(z.string(), z.string()).parse(readManifest('app-paths-manifest.json')));
  return paths.filter((path) => !path.startsWith('/_')).map((path) => `app${path}`);
}
