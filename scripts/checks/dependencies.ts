import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { configuration } from './rooms/room-rules.ts';
import { listSources } from './source-files.ts';

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

async function cruiseSources(root: string, sources: string[]): Promise<ICruiseResult> {
  const { forbidden, required, options } = configuration;
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    sources,
    { ...cruiseOptions, baseDir: root, validate: true, ruleSet: { forbidden, required } },
    enhancedResolveOptions,
    { tsConfig: extractTsConfig(path.join(root, options.tsConfig.fileName)) },
  );
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text instead of a result');
  return output;
}

/** Sources with an import in their text of which the cruise saw none: the sign of a parser that does not understand them. */
function unseen(root: string, sources: string[], modules: IModule[]): string[] {
  const seen = new Set(modules.filter((one) => one.dependencies.length > 0).map((one) => one.source));
  return sources.filter(
    (file) =>
      !seen.has(file) &&
      /^(import|export) .*from '[^']+';$/m.test(readFileSync(path.join(root, file), 'utf8')),
  );
}

/** Holds every source below `root` against the table of rooms. Throws where the cruise was blind. */
export async function findViolations(root: string): Promise<{ modules: number; violations: Violation[] }> {
  const sources = listSources(root);
  if (sources.length === 0) throw new Error('the dependency rules found no source to look at');
  const { modules, summary } = await cruiseSources(root, sources);
  const [blind] = unseen(root, sources, modules);
  if (blind) throw new Error(`the dependency rules could not read the imports of ${blind}`);
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules: sources.length, violations };
}

/** Fewer modules than this and something hides the project from the rules. */
const fewestModules = 60;

export async function checkDependencies(root: string): Promise<string[]> {
  const { modules, violations } = await findViolations(root);
  const lines = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
  if (modules < fewestModules)
    lines.push(`only ${modules} modules were looked at, fewer than ${fewestModules}`);
  return lines;
}
