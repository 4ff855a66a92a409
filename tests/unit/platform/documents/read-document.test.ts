import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, test, vi } from 'vitest';
import type { Result } from '#lib/core/result';
import type { ReadDocument } from '#lib/platform/documents/document';
import { unpackDocx } from '#lib/platform/documents/docx-package';
import { readDocument } from '#lib/platform/documents/index';
import { htmlToBody } from '#lib/publishing/import/html-to-body';
import {
  namespaces,
  type Parts,
  packed,
  partsOf,
  relation,
  relations,
  types,
} from '#tests/support/docx-parts';
import { countedIds, expectedOf, readSample, samplePath, written } from '#tests/support/imported-text';
import { withTree } from '../../../support/scratch-tree.ts';

// Each document is read in a thread of its own, which takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function readBytes(bytes: Uint8Array, patienceMs?: number): Promise<Result<ReadDocument>> {
  let result: Result<ReadDocument> | undefined;
  await withTree({}, async (root) => {
    const file = path.join(root, 'document');
    await writeFile(file, bytes);
    result = await readDocument(file, patienceMs);
  });
  if (!result) throw new Error('nothing was answered');
  return result;
}

const read = async (body: string, more: Parts = {}) => await readBytes(await packed(partsOf(body, more)));

async function contentOf(body: string, more: Parts = {}): Promise<ReadDocument> {
  const result = await read(body, more);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function mistakeIn(bytes: Uint8Array, patienceMs?: number): Promise<string> {
  const result = await readBytes(bytes, patienceMs);
  return result.ok ? 'read' : `${result.problems[0]?.code} at ${result.problems[0]?.field}`;
}

const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('documents of the programs that officers use', () => {
  test.each(['made-with-docx.docx', 'saved-by-libreoffice.docx'])('%s', async (name) => {
    const result = await readDocument(samplePath(name));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { html, pictures, lost } = result.value;
    const parts = new Set(pictures.map((picture) => picture.name));
    const text = htmlToBody(html, { newBlockId: countedIds(), parts });
    expect({ ...written(text), lost }).toEqual(expectedOf(name));
    const picture = await unpackDocx(readFileSync(samplePath(name)));
    expect(
      Buffer.from(pictures[0]?.bytes ?? []).equals(picture.get('word/media/image1.png') ?? Buffer.of()),
    ).toBe(true);
  });

  test('a hundred pages are read in seconds, in order', async () => {
    const paragraphs = Array.from(
      { length: 3_000 },
      (_, number) =>
        new Paragraph({
          ...(number % 30 === 0 ? { heading: HeadingLevel.HEADING_1 } : {}),
          children: [
            new TextRun(`Абзац ${number}. `),
            new TextRun({ text: 'Слова о том, что делает отделение.', bold: true }),
          ],
        }),
    );
    const begun = performance.now();
    const result = await readBytes(
      await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { blocks } = htmlToBody(result.value.html, { newBlockId: countedIds() });
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(blocks).toHaveLength(2_000);
    expect(JSON.stringify(blocks.at(-1))).toContain('Абзац 1999. ');
  });

  test('two at once wait for each other and both come', async () => {
    const both = await Promise.all([
      readDocument(samplePath('made-with-docx.docx')),
      readDocument(samplePath('made-with-docx.docx')),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe('what the reader of documents would drop without a word', () => {
  test('simple fields and formulas are readable', async () => {
    const { html, lost } = await contentOf(
      paragraph(
        `<w:fldSimple w:instr="DATE">${run('18 февраля')}</w:fldSimple>`,
        '<m:oMath><m:r><m:t>x &lt; 2</m:t></m:r></m:oMath>',
      ),
    );
    expect(html).toBe('<p>18 февраляx &lt; 2</p>');
    expect(lost).toEqual([{ kind: 'formula', words: 'x < 2' }]);
  });

  test('hidden words stay away, those shown again do not', async () => {
    const { html, lost } = await contentOf(
      paragraph(run('a'), run('secret', '<w:vanish/>'), run('b', '<w:vanish w:val="0"/>')),
    );
    expect(html).toBe('<p>ab</p>');
    expect(lost).toEqual([{ kind: 'hidden', words: 'secret' }]);
  });

  test('words that only the newest Word can show are told', async () => {
    const { lost } = await contentOf(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${paragraph(run('in a shape'))}</mc:Choice></mc:AlternateContent></w:r>`,
      ),
    );
    expect(lost).toEqual([{ kind: 'drawing', words: 'in a shape' }]);
  });

  test('broken letters become the sign for them', async () => {
    const body = Buffer.from(partsOf(paragraph(run('aZb')))['word/document.xml'] ?? '');
    body[body.indexOf('aZb') + 1] = 0xff;
    expect((await contentOf('', { 'word/document.xml': body })).html).toBe('<p>a\ufffdb</p>');
  });
});

describe('nobody is asked and nothing is run', () => {
  test('a picture of another machine is not fetched but told', async () => {
    let asked = 0;
    const trap = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    const address = trap.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const blip = '<pic:pic><pic:blipFill><a:blip r:link="p1"/></pic:blipFill></pic:pic>';
    const picture = `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${blip}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const { html, lost } = await contentOf(paragraph(run('a'), picture), {
      'word/_rels/document.xml.rels': relations(
        relation('p1', 'image', `http://127.0.0.1:${port}/x.png`, ' TargetMode="External"'),
      ),
    });
    await new Promise((resolve) => trap.close(resolve));
    expect({ html, lost, asked }).toEqual({
      html: '<p>a</p>',
      lost: [{ kind: 'picture', words: '' }],
      asked: 0,
    });
  });

  test('a picture that is missing leaves the text', async () => {
    const blip = '<pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic>';
    const picture = `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${blip}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const { html, pictures } = await contentOf(paragraph(run('a'), picture), {
      'word/_rels/document.xml.rels': relations(relation('p1', 'image', '../../../etc/passwd')),
    });
    expect(pictures).toEqual([]);
    expect(html).toContain('a');
  });

  test('macros, embedded files and rules of its own are not looked at', async () => {
    const { html } = await contentOf(paragraph(run('a')), {
      'word/vbaProject.bin': 'macro',
      'word/embeddings/other.docx': 'x',
      'mammoth/style-map': 'p => script',
    });
    expect(html).toBe('<p>a</p>');
  });
});

describe('what is no document, or means harm, is told in its own words', () => {
  test('other kinds of files', async () => {
    expect(await mistakeIn(Buffer.from('just words'))).toBe('documentOther at file');
    expect(await mistakeIn(await packed({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe(
      'documentOther at file',
    );
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    expect(await mistakeIn(old)).toBe('documentOther at file');
  });

  test('a password', async () => {
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await mistakeIn(locked)).toBe('documentLocked at file');
  });

  test('damage', async () => {
    const whole = readFileSync(samplePath('made-with-docx.docx'));
    expect(await mistakeIn(whole.subarray(0, whole.length / 2))).toBe('documentDamaged at file');
    expect(await mistakeIn(await packed({ '[Content_Types].xml': types }))).toBe('documentDamaged at file');
    expect(await mistakeIn(await packed(partsOf('<w:p><w:r>')))).toBe('documentDamaged at file');
  });

  test('entities that multiply', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document ${namespaces}><w:body>${paragraph(run('&b;'))}</w:body></w:document>`;
    expect(await mistakeIn(await packed(partsOf('', { 'word/document.xml': bomb })))).toBe(
      'documentDamaged at file',
    );
  });

  test.each([
    ['a name that leads out of the archive', { '../../evil.xml': 'x' }],
    ['an absolute name', { '/etc/passwd.xml': 'x' }],
  ])('%s', async (_name, more) => {
    const parts = partsOf(paragraph(run('a')), more);
    const safe = await packed(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [
          name.replace(/^(\.\.\/)+|^\//, (lead) => 'X'.repeat(lead.length)),
          content,
        ]),
      ),
    );
    const name = Object.keys(more)[0] ?? '';
    const stored = name.replace(/^(\.\.\/)+|^\//, (lead) => 'X'.repeat(lead.length));
    const bytes = Buffer.from(safe.toString('latin1').replaceAll(stored, name), 'latin1');
    expect(await mistakeIn(bytes)).toBe('documentDamaged at file');
  });

  test.each([
    [
      'a part that unpacks to a thousand times its size',
      async () => packed(partsOf(paragraph(run('a'.repeat(5_000_000))))),
    ],
    ['more text than a book', async () => packed(partsOf(paragraph(run('a'.repeat(8_100_000)))), false)],
    [
      'thousands of entries',
      async () =>
        packed(
          partsOf('', Object.fromEntries(Array.from({ length: 4_100 }, (_, name) => [`x/${name}`, '']))),
        ),
    ],
    [
      'depth without end',
      async () => packed(partsOf(`${'<w:smartTag>'.repeat(5_000)}${'</w:smartTag>'.repeat(5_000)}`)),
    ],
    [
      'fields that never end',
      async () => packed(partsOf(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(200)))),
    ],
    [
      'thousands of unknown elements',
      async () => packed(partsOf(Array.from({ length: 2_000 }, (_, name) => `<w:x${name}/>`).join(''))),
    ],
  ])('%s', async (_name, make) => {
    expect(await mistakeIn(await make())).toBe('documentTooLarge at file');
  });

  test('whatever takes too long is ended', async () => {
    const slow = await packed(partsOf('<'.repeat(3_000_000)), false);
    const begun = performance.now();
    expect(await mistakeIn(slow, 2_000)).toBe('documentTooLarge at file');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

test('the samples are described', () => {
  for (const name of ['made-with-docx.docx', 'word-clipboard.html'])
    expect(readSample('samples.md')).toContain(name);
});
