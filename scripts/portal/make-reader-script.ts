import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const oneDay = 24 * 60 * 60 * 1000;

const scripts = path.join('components', 'site', 'reader-script');

/** A script as the oldest browsers read it. */
async function bundle(checkout: string, entry: string): Promise<Uint8Array> {
  const bundled = await build({
    absWorkingDir: checkout,
    entryPoints: [path.join(scripts, entry)],
    bundle: true,
    format: 'iife',
    target: ['chrome80', 'safari13'],
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return bundled.outputFiles[0]?.contents ?? new Uint8Array();
}

/**
 * Bundles the one script of the reader's pages into a file whose name changes with its content, and tells the pages
 * that name through a generated module. The workers of the help page get names that stay: browsers ask for those again.
 */
export async function makeReaderScript(checkout: string): Promise<void> {
  const code = await bundle(checkout, 'reader-script.ts');
  const name = `reader.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;
  const folder = path.join(checkout, 'public', 'generated');
  replace(path.join(folder, name), code);
  replace(
    path.join(checkout, 'components', 'site', 'generated', 'reader-script.ts'),
    `/** Address of the reader's script. */\nexport const readerScriptPath = '/generated/${name}';\n`,
  );
  for (const worker of ['help-worker', 'help-worker-off'])
    replace(path.join(checkout, 'public', `${worker}.js`), await bundle(checkout, `${worker}.ts`));
  removeOldScripts(folder, name);
}

/** A portal that runs in this folder still sends pages that name the script before this one. */
function removeOldScripts(folder: string, name: string): void {
  const limit = Date.now() - oneDay;
  for (const file of readdirSync(folder)) {
    const place = path.join(folder, file);
    if (file.startsWith('reader.') && file !== name && statSync(place).mtimeMs < limit) rmSync(place);
  }
}

function replace(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.draft`, content);
  renameSync(`${file}.draft`, file);
}
