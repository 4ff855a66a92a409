import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/platform/files/read-document';
import { mainParts, makeOffice, makePdf, makeZip, officeEntries } from '../../../factories/files.ts';

/** What comes of a document in memory and on disk, which must be the same. */
async function outcomeOf(bytes: Buffer): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'umut-test-'));
  try {
    const file = path.join(folder, 'upload');
    await writeFile(file, bytes);
    const [one, other] = [await readDocument({ bytes }), await readDocument({ path: file })];
    expect(other).toEqual(one);
    return one.ok ? one.value : one.problems[0]?.code;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';

describe('a document', () => {
  test('is known by its bytes', async () => {
    expect(await outcomeOf(makePdf())).toBe('pdf');
    expect(await outcomeOf(await makeOffice('docx'))).toBe('docx');
    expect(await outcomeOf(await makeOffice('pptx'))).toBe('pptx');
  });

  test('of Word on the web, whose text has another name, is one too', async () => {
    const entries = officeEntries('docx').map(({ name, content }) => ({
      name: name.replace('document.xml', 'document2.xml'),
      content: String(content).replace('document.xml', 'document2.xml'),
    }));

    expect(await outcomeOf(await makeZip(entries))).toBe('docx');
  });

  test.each([
    ['HTML', () => Buffer.from('<html><script>alert(1)</script>')],
    ['a plain archive', () => makeZip([{ name: 'a.txt', content: 'a' }])],
    ['a workbook', () => makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }])],
    ['an archive that names a text it does not have', () => makeZip(officeEntries('docx').slice(0, 2))],
    ['an old Word file', () => Buffer.from('d0cf11e0a1b11ae1'.repeat(100), 'hex')],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])],
    ['nothing that is known', () => Buffer.from('Үмүт')],
  ])('is not %s', async (_what, make) => {
    expect(['documentType', 'documentUnreadable']).toContain(await outcomeOf(await make()));
  });

  test('that is cut off is refused', async () => {
    const [pdf, docx] = [makePdf(), await makeOffice('docx')];

    expect(await outcomeOf(pdf.subarray(0, pdf.length - 20))).toBe('documentUnreadable');
    expect(await outcomeOf(docx.subarray(0, docx.length - 30))).toBe('documentUnreadable');
  });

  test('with macros is refused, however they are declared', async () => {
    const withProgram = await makeOffice('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]);

    expect(await outcomeOf(withProgram)).toBe('documentWithMacros');
    expect(await outcomeOf(await makeZip(officeEntries('docx', macroType)))).toBe('documentWithMacros');
  });

  test.each([
    ['leads out of its folder', { name: '../../x', content: 'x' }],
    ['stands at the root', { name: '/etc/x', content: 'x' }],
    ['is a link', { name: 'word/link', content: '/etc/passwd', mode: 0o120_777 }],
    ['is there twice', { name: mainParts.docx, content: 'x' }],
  ])('with an entry that %s is refused', async (_what, entry) => {
    const marker = entry.name.replace(/^[./]+/, (start) => '-'.repeat(start.length));
    const zip = await makeOffice('docx', [{ ...entry, name: marker }]);
    const bytes = Buffer.from(zip.toString('latin1').replaceAll(marker, entry.name), 'latin1');

    expect(await outcomeOf(bytes)).toBe('documentUnreadable');
  });

  test('that unpacks to more than a gigabyte is refused without unpacking it', async () => {
    const zip = await makeOffice('docx', [{ name: 'word/media/bomb', content: Buffer.alloc(3_000_000) }]);
    const text = zip.toString('latin1');
    const size = Buffer.alloc(4);
    size.writeUInt32LE(3_000_000);
    const claimed = Buffer.alloc(4);
    claimed.writeUInt32LE(1_200_000_000);
    const bytes = Buffer.from(text.replaceAll(size.toString('latin1'), claimed.toString('latin1')), 'latin1');
    const begun = performance.now();

    expect(await outcomeOf(bytes)).toBe('documentUnreadable');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
