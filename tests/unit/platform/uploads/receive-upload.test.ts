import { mkdir, readdir, readFile, stat, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ok, type Result } from '#lib/core/result';
import { readForm } from '#lib/platform/uploads/read-form';
import { receiveUpload, removeLeftUploads } from '#lib/platform/uploads/receive-upload';
import { shownFileName, type UploadLimits } from '#lib/platform/uploads/upload';
import { withTree } from '../../../support/scratch-tree.ts';

const limits: UploadLimits = { fileBytes: 1_000, files: 2, fields: 2, fieldBytes: 50 };
const boundary = 'umut-test-boundary';

interface Kept {
  files: { field: string; name: string; bytes: number; text: string }[];
  fields: Record<string, string>;
}

function request(body: BodyInit | ReadableStream<Uint8Array>, headers: HeadersInit = {}): Request {
  return new Request('http://localhost/upload', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);
}

function formOf(files: [string, string, string][], fields: [string, string][] = []): Request {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  for (const [field, name, content] of files) form.append(field, new Blob([content]), name);
  return request(form);
}

function raw(text: string): Request {
  return request(text, { 'content-type': `multipart/form-data; boundary=${boundary}` });
}

/** Receives a request in a scratch folder and reads what came; afterwards nothing may be left there. */
async function receive(one: Request, most = limits): Promise<Result<Kept>> {
  let result: Result<Kept> | undefined;
  await withTree({}, async (root) => {
    const folder = path.join(root, 'uploads');
    result = await receiveUpload(folder, one, most, async ({ files, fields }) => {
      const read = files.map(async ({ field, name, bytes, path: file }) => ({
        ...{ field, name, bytes },
        text: await readFile(file, 'utf8'),
      }));
      return ok({ files: await Promise.all(read), fields: Object.fromEntries(fields) });
    });
    expect(await readdir(folder)).toEqual([]);
  });
  if (!result) throw new Error('nothing was answered');
  return result;
}

async function codeOf(one: Request, most = limits): Promise<string> {
  const result = await receive(one, most);
  return result.ok ? 'taken' : (result.problems[0]?.code ?? 'none');
}

/** A stream that says these bytes and then does what a client that vanishes does. */
function streamOf(bytes: string, end: (controller: ReadableStreamDefaultController<Uint8Array>) => void) {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Buffer.from(bytes));
      end(controller);
    },
  });
}

const beginning = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\nhalf of it`;

describe('what a form brings', () => {
  test('files and fields, is given to the work and gone afterwards', async () => {
    const form = formOf(
      [
        ['file', 'Баяндама — Ө.docx', 'first'],
        ['file', 'b.png', 'second'],
      ],
      [['language', 'ky']],
    );
    expect(await receive(form)).toEqual(
      ok({
        files: [
          { field: 'file', name: 'Баяндама — Ө.docx', bytes: 5, text: 'first' },
          { field: 'file', name: 'b.png', bytes: 6, text: 'second' },
        ],
        fields: { language: 'ky' },
      }),
    );
  });

  test('a file of just the greatest size is taken, one byte more is not', async () => {
    expect(await codeOf(formOf([['file', 'a', 'x'.repeat(1_000)]]))).toBe('taken');
    expect(await codeOf(formOf([['file', 'a', 'x'.repeat(1_001)]]))).toBe('uploadTooLarge');
  });

  test('more files, more fields and longer fields than may be are refused', async () => {
    const file: [string, string, string] = ['file', 'a', 'x'];
    expect(await codeOf(formOf([file, file, file]))).toBe('uploadTooMany');
    const field: [string, string] = ['a', 'b'];
    expect(await codeOf(formOf([file], [field, field, field]))).toBe('uploadTooMany');
    expect(await codeOf(formOf([file], [['a', 'x'.repeat(51)]]))).toBe('uploadTooLarge');
    expect(await codeOf(formOf([file], [['a'.repeat(101), 'x']]))).toBe('notUnderstood');
  });

  test('no file, an empty one, or a field left empty is told so', async () => {
    expect(await codeOf(formOf([], [['a', 'b']]))).toBe('uploadEmpty');
    expect(await codeOf(formOf([['file', 'a.docx', '']]))).toBe('uploadEmpty');
    const unchosen = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename=""\r\n\r\n\r\n--${boundary}--\r\n`;
    expect(await codeOf(raw(unchosen))).toBe('uploadEmpty');
  });

  test('a flood is cut off while it flows', async () => {
    let sent = 0;
    const flood = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from(beginning)),
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const one = request(flood, { 'content-type': `multipart/form-data; boundary=${boundary}` });
    expect(await codeOf(one)).toBe('uploadTooLarge');
    expect(sent).toBeLessThan(1_000_000);
  });

  test('the files lie where nobody else of the machine can read them', async () => {
    await withTree({}, async (root) => {
      await receiveUpload(root, formOf([['file', 'a', 'x']]), limits, async ({ files }) => {
        const [file] = files;
        if (!file) throw new Error('no file');
        expect((await stat(file.path)).mode & 0o077).toBe(0);
        expect((await stat(path.dirname(file.path))).mode & 0o077).toBe(0);
        return ok(null);
      });
    });
  });
});

describe('what goes wrong leaves nothing behind', () => {
  test.each([
    ['the connection breaks', streamOf(beginning, (one) => one.error(new Error('aborted')))],
    ['the form ends in the middle', streamOf(beginning, (one) => one.close())],
  ])('%s', async (_name, stream) => {
    const one = request(stream, { 'content-type': `multipart/form-data; boundary=${boundary}` });
    expect(await codeOf(one)).toBe('uploadInterrupted');
  });

  test('the request is given up while it is read', async () => {
    const stop = new AbortController();
    const stream = streamOf(beginning, () => setTimeout(() => stop.abort(), 20));
    const one = new Request('http://localhost/upload', {
      method: 'POST',
      body: stream,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      signal: stop.signal,
      duplex: 'half',
    } as RequestInit);
    expect(await codeOf(one)).toBe('uploadInterrupted');
  });

  test('the client falls silent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const silent = streamOf(beginning, () => undefined);
    const answered = codeOf(request(silent, { 'content-type': `multipart/form-data; boundary=${boundary}` }));
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await answered).toBe('uploadInterrupted');
  });

  test.skipIf(process.platform !== 'linux')('the disk is full', async () => {
    await withTree({}, async (root) => {
      await symlink('/dev/full', path.join(root, '0'));
      const form = formOf([
        ['file', 'a', 'x'.repeat(900)],
        ['file', 'b', 'y'],
      ]);
      expect(await readForm(root, form, limits)).toMatchObject({
        ok: false,
        problems: [{ code: 'diskFull' }],
      });
    });
  });

  test('the work throws', async () => {
    await withTree({}, async (root) => {
      const work = async () => {
        throw new Error('a bug');
      };
      await expect(receiveUpload(root, formOf([['file', 'a', 'x']]), limits, work)).rejects.toThrow('a bug');
      expect(await readdir(root)).toEqual([]);
    });
  });

  test.each([
    ['no multipart form', request('a=b', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['no boundary', request('x', { 'content-type': 'multipart/form-data' })],
    ['no type', request(new Uint8Array([1]))],
    ['a broken part', raw(`--${boundary}\r\nno colon here\r\n\r\nx\r\n--${boundary}--\r\n`)],
  ])('%s is not understood', async (_name, one) => {
    expect(await codeOf(one)).toBe('notUnderstood');
  });

  test.each([
    ['a part without a name', 'Content-Disposition: form-data\r\n\r\nx'],
    [
      'an unknown letter set',
      'Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=klingon\r\n\r\n\xff',
    ],
    ['a prototype for a name', 'Content-Disposition: form-data; name="__proto__"\r\n\r\nx'],
  ])('%s harms nothing', async (_name, part) => {
    const file = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n`;
    expect(await codeOf(raw(`${file}--${boundary}\r\n${part}\r\n--${boundary}--\r\n`))).toBe('taken');
  });

  test('what a killed process left is removed after an hour, what is younger stays', async () => {
    await withTree({}, async (root) => {
      const [old, young] = ['upload-old', 'upload-young'].map((name) => path.join(root, name));
      if (!old || !young) throw new Error('no folders');
      await Promise.all([mkdir(old), mkdir(young)]);
      const longAgo = new Date(Date.now() - 61 * 60 * 1000);
      await utimes(old, longAgo, longAgo);
      expect(await removeLeftUploads(root)).toBe(1);
      expect(await readdir(root)).toEqual(['upload-young']);
    });
  });
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\press\\Отчёт.docx', 'Отчёт.docx'],
  ['a\u0000b\r\nSet-Cookie: x.docx', 'abSet-Cookie: x.docx'],
  ['invoice\u202excod.exe', 'invoicexcod.exe'],
  ['и\u0306од.pdf', 'йод.pdf'],
  ['bro\ud800ken.docx', 'bro\ufffdken.docx'],
])('the name %j is shown as %j', (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});

test('a name of four thousand letters is cut, its ending kept', () => {
  const shown = shownFileName(`${'ң'.repeat(4_000)}.docx`);
  expect(Array.from(shown)).toHaveLength(200);
  expect(shown.endsWith('ң….docx')).toBe(true);
});
