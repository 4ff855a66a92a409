import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const oneDay = 24 * 60 * 60 * 1000;

/**
 * Bundles the one script of the reader's pages into a file whose name changes with its content, and tells the pages
 * that name through a generated module.
 */
export async function makeReaderScript(checkout: string): Promise<void> {
  const bundled = await build({
    absWorkingDir: checkout,
    entryPoints: ['components/site/reader-script/reader-script.ts'],
    bundle: true,
    format: 'iife',
    target: ['chrome80', 'safari13'],
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const code = bundled.outputFiles[0]?.contents ?? new Uint8Array();
  const name = `reader.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;
  const folder = path.join(checkout, 'public', 'generated');
  replace(path.join(folder, name), code);
  replace(
    path.join(checkout, 'components', 'site', 'generated', 'reader-script.ts'),
    `/** Address of the reader's script. */\nexport const readerScriptPath = '/generated/${name}';\n`,
  );
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
