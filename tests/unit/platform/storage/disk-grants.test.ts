import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DiskGrants } from '#lib/platform/storage/disk-grants';
import { withTree } from '../../../support/scratch-tree.ts';

const base = 'a1'.repeat(16);
const noon = new Date('2026-02-18T06:00:00Z');
const evening = new Date('2026-02-18T12:00:00Z');

async function withGrants(look: (grants: DiskGrants, folder: string) => Promise<void>): Promise<void> {
  await withTree({}, (root) => look(new DiskGrants(path.join(root, 'grants')), path.join(root, 'grants')));
}

test('without a grant nothing may be read', async () => {
  await withGrants(async (grants) => {
    expect(await grants.allows(base, noon)).toBe(false);
    expect(await grants.allows('../etc/passwd', noon)).toBe(false);
  });
});

test('a grant ends at its moment', async () => {
  await withGrants(async (grants) => {
    await grants.grant([base], { version: 1n, until: evening });

    expect(await grants.allows(base, noon)).toBe(true);
    expect(await grants.allows(base, evening)).toBe(false);
  });
});

test('making sure of a grant never shortens it; granting anew does', async () => {
  await withGrants(async (grants) => {
    await grants.grant([base], { version: 1n, until: null });
    await grants.ensure([base], { version: 2n, until: noon });
    expect(await grants.allows(base, evening)).toBe(true);
    await grants.grant([base], { version: 3n, until: noon });
    expect(await grants.allows(base, evening)).toBe(false);
    await grants.ensure([base], { version: 3n, until: null });
    expect(await grants.allows(base, evening)).toBe(true);
  });
});

test('a page begun before a withdrawal does not bring the picture back, one begun after it does', async () => {
  await withGrants(async (grants) => {
    await grants.grant([base], { version: 4n, until: null });
    await grants.withdraw([base], 5n);
    await grants.ensure([base], { version: 4n, until: null });
    await grants.grant([base], { version: 4n, until: null });
    expect(await grants.allows(base, noon)).toBe(false);
    await grants.ensure([base], { version: 5n, until: null });
    expect(await grants.allows(base, noon)).toBe(true);
  });
});

test('a withdrawal that comes late does not hide what was granted after it', async () => {
  await withGrants(async (grants) => {
    await grants.grant([base], { version: 7n, until: null });
    await grants.withdraw([base], 6n);

    expect(await grants.allows(base, noon)).toBe(true);
  });
});

test('what was cut off, or can not be understood, was never said', async () => {
  await withGrants(async (grants, folder) => {
    await grants.grant([base], { version: 1n, until: null });
    const file = path.join(folder, `${base}.jsonl`);
    await appendFile(
      file,
      '{"isOpen":true,"until":"whenever","version":"9"}\n{"isOpen":false,"until":null,"vers',
    );
    expect(await grants.allows(base, noon)).toBe(true);
    await grants.withdraw([base], 2n);
    expect(await grants.allows(base, noon)).toBe(false);
  });
});

test('saying the same again writes nothing', async () => {
  await withGrants(async (grants, folder) => {
    const file = path.join(folder, `${base}.jsonl`);
    await grants.grant([base], { version: 1n, until: evening });
    const written = await readFile(file, 'utf8');
    await grants.grant([base], { version: 1n, until: evening });
    await grants.ensure([base], { version: 5n, until: noon });
    expect(await readFile(file, 'utf8')).toBe(written);
  });
});

test('of a grant and a withdrawal of one version the later counts', async () => {
  await withGrants(async (grants) => {
    await grants.grant([base], { version: 3n, until: null });
    await grants.withdraw([base], 3n);
    expect(await grants.allows(base, noon)).toBe(false);
    await grants.grant([base], { version: 3n, until: null });
    expect(await grants.allows(base, noon)).toBe(true);
  });
});

test('a name that is no base name is refused before anything is written', async () => {
  await withGrants(async (grants, folder) => {
    await expect(grants.grant(['../x'], { version: 1n, until: null })).rejects.toThrow(TypeError);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});

test('in whatever order and however mixed they arrive, the statement of the latest version counts', async () => {
  const act = fc.record({
    kind: fc.constantFrom('grant' as const, 'ensure' as const, 'withdraw' as const),
    version: fc.integer({ min: 1, max: 9 }).map(BigInt),
  });
  const acts = fc.uniqueArray(act, { minLength: 1, maxLength: 6, selector: ({ version }) => version });
  await fc.assert(
    fc.asyncProperty(acts, async (mixed) => {
      await withGrants(async (grants) => {
        await Promise.all(
          mixed.map(({ kind, version }) =>
            kind === 'withdraw'
              ? grants.withdraw([base], version)
              : grants[kind]([base], { version, until: null }),
          ),
        );
        const latest = mixed.reduce((one, other) => (other.version > one.version ? other : one));
        if (latest.kind === 'withdraw') expect(await grants.allows(base, noon)).toBe(false);
        if (latest.kind === 'grant') expect(await grants.allows(base, noon)).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('the name of a document stays with its grant, whoever speaks after it', async () => {
  const base = 'cd'.repeat(16);
  await withGrants(async (grants) => {
    expect(await grants.fileNameOf(base)).toBeNull();
    await grants.grant([base], { version: 1n, until: null, fileName: 'Үмүт "1".pdf' });
    await grants.ensure([base], { version: 2n, until: null });
    await grants.withdraw([base], 3n);
    await grants.grant([base], { version: 4n, until: null });

    expect(await grants.fileNameOf(base)).toBe('Үмүт "1".pdf');
    expect(await grants.fileNameOf('../x')).toBeNull();
  });
});
