import { build } from 'esbuild';
import { expect, test } from 'vitest';

test("the script of the readers' pages stays under 2 kB, compiled for the oldest browsers", async () => {
  const { outputFiles } = await build({
    entryPoints: ['components/site/reader-script/reader-script.ts'],
    bundle: true,
    minify: true,
    target: ['es2015', 'chrome80', 'safari13'],
    write: false,
  });
  expect(outputFiles).toHaveLength(1);
  expect(outputFiles[0]?.contents.length).toBeLessThan(2000);
});
