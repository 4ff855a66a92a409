import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiskGrants } from '#lib/platform/storage/disk-grants';
import { startWithPage, type TestPress, type TestPressOptions } from '../../support/press.ts';

describe('a medium', () => {
  const base = 'ab'.repeat(16);
  const name = `${base}-800.webp`;

  async function startWithMedium(): Promise<TestPress> {
    const started = await startWithPage();
    await mkdir(path.join(started.folder, 'files'), { recursive: true });
    await writeFile(path.join(started.folder, 'files', name), '0123456789');
    return started;
  }

  test('without a grant is as absent as one that never was', async () => {
    const { ask } = await startWithMedium();
    const hidden = await ask(`/media/${name}`);
    const absent = await ask(`/media/${'cd'.repeat(16)}-800.webp`);

    expect(hidden).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } });
    expect(hidden.text).toBe(absent.text);
    expect(Object.keys(hidden.headers)).toEqual(Object.keys(absent.headers));
  });

  test('is open once a page that shows it is printed, and closed within a second of its withdrawal', async () => {
    const { ask, site, folder } = await startWithMedium();
    site.pages.set('/ky/news/one', { html: 'x', media: [base], version: () => 3n });
    await ask('/ky/news/one');
    const open = await ask(`/media/${name}`);
    expect(open).toMatchObject({ status: 200, text: '0123456789' });
    expect(open.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      etag: `"${name}"`,
    });

    await new DiskGrants(path.join(folder, 'grants')).withdraw([base], 4n);
    await expect.poll(async () => (await ask(`/media/${name}`)).status, { timeout: 1_000 }).toBe(404);
  });

  test('is given in parts, by HEAD, and not again to whoever has it', async () => {
    const { ask, site } = await startWithMedium();
    site.pages.set('/ky/news/one', { html: 'x', media: [base], version: () => 3n });
    await ask('/ky/news/one');
    const address = `/media/${name}`;
    const part = await ask(address, { headers: { range: 'bytes=2-4' } });
    const head = await ask(address, { method: 'HEAD', headers: { range: 'bytes=2-4' } });
    const beyond = await ask(address, { headers: { range: 'bytes=10-' } });
    const unchanged = await ask(address, { headers: { 'if-none-match': `"${name}"` } });
    const outdated = await ask(address, { headers: { range: 'bytes=2-4', 'if-range': '"other"' } });

    expect(part).toMatchObject({
      status: 206,
      text: '234',
      headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' },
    });
    expect(head).toMatchObject({
      status: 206,
      text: '',
      headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' },
    });
    expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
    expect(unchanged).toMatchObject({ status: 304, text: '' });
    expect(outdated).toMatchObject({ status: 200, text: '0123456789' });
  });

  test.each([
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ])(
    'that is a document (%s) is saved under its own name, never shown, and runs nothing',
    async (kind, type) => {
      const { ask, site, folder } = await startWithMedium();
      const document = `${base}-file.${kind}`;
      await writeFile(path.join(folder, 'files', document), '<html><script>alert(1)</script>');
      expect((await ask(`/media/${document}`)).status).toBe(404);
      const grants = new DiskGrants(path.join(folder, 'grants'));
      await grants.grant([base], { version: 1n, until: null, fileName: `Үмүт.${kind}` });
      site.pages.set('/ky/news/one', { html: 'x', media: [base], version: () => 3n });
      await ask('/ky/news/one');
      await expect.poll(async () => (await ask(`/media/${document}`)).status, { timeout: 1_000 }).toBe(200);
      const part = await ask(`/media/${document}`, { headers: { range: 'bytes=0-4' } });

      expect(part).toMatchObject({ status: 206, text: '<html' });
      expect(part.headers).toMatchObject({
        'content-type': type,
        'content-disposition': `attachment; filename="umut.${kind}"; filename*=UTF-8''%D2%AE%D0%BC%D2%AF%D1%82.${kind}`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
      });
      await grants.withdraw([base], 4n);
      await expect.poll(async () => (await ask(`/media/${document}`)).status, { timeout: 1_000 }).toBe(404);
    },
  );

  test('is not given out as an original, a consent paper or in a size that there is not', async () => {
    const { ask, site, folder } = await startWithMedium();
    for (const name of [`${base}-original`, `${base}-consent`])
      await writeFile(path.join(folder, 'files', name), 'x');
    site.pages.set('/ky/news/one', { html: 'x', media: [base], version: () => 3n });
    await ask('/ky/news/one');
    const names = [
      'original',
      'consent',
      'original.jpg',
      '801.webp',
      '800.avif',
      '99999999.jpg',
      '800.webp.bak',
    ];
    const answers = await Promise.all(names.map((one) => ask(`/media/${base}-${one}`)));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  });

  test('is never found by a path', async () => {
    const { ask } = await startWithMedium();
    const paths = [
      '/media/../grants/x.json',
      '/media/%2e%2e/grants/x.json',
      `/media/${base}.json`,
      `/media/${name}/`,
      '/media/',
    ];
    const answers = await Promise.all(paths.map((one) => ask(one)));

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 404, 404]);
  });
});

describe('a fixed file', () => {
  async function startWithFiles(options: TestPressOptions = {}): Promise<TestPress> {
    const folder = path.join((await startWithPage()).folder, 'site');
    await mkdir(path.join(folder, 'public/generated'), { recursive: true });
    await mkdir(path.join(folder, 'build/static/chunks'), { recursive: true });
    await writeFile(path.join(folder, 'public/icon.svg'), '<svg/>');
    await writeFile(path.join(folder, 'public/.secret'), 'x');
    await writeFile(path.join(folder, 'public/generated/reader.a1.js'), 'let a = 1;');
    await writeFile(path.join(folder, 'build/static/chunks/a.js'), 'let b = 1;'.repeat(100));
    await writeFile(path.join(folder, 'build/BUILD_ID'), 'x');
    await writeFile(path.join(folder, 'public/help-worker.js'), 'keeps');
    await writeFile(path.join(folder, 'public/help-worker-off.js'), 'forgets');
    return await startWithPage({ ...options, folder });
  }

  test('that is the worker of help is asked for anew each time, may ask this site alone, and gives way where it is stopped', async () => {
    const worker = await (await startWithFiles()).ask('/help-worker.js');
    const stopped = await (await startWithFiles({ keepsHelp: false })).ask('/help-worker.js');

    expect([worker.text, stopped.text]).toEqual(['keeps', 'forgets']);
    for (const { headers } of [worker, stopped])
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=0, must-revalidate',
        'content-type': 'text/javascript; charset=utf-8',
        'content-security-policy': "default-src 'none'; connect-src 'self'",
      });
  });

  test('of a hashed name may be kept for ever, another for an hour', async () => {
    const { ask } = await startWithFiles();
    const script = await ask('/generated/reader.a1.js');
    const chunk = await ask('/_next/static/chunks/a.js', { headers: { 'accept-encoding': 'br' } });
    const icon = await ask('/icon.svg');

    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(chunk.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(chunk.text).toBe('let b = 1;'.repeat(100));
    expect(icon.headers).toMatchObject({
      'cache-control': 'public, max-age=3600, must-revalidate',
      'content-type': 'image/svg+xml',
    });
    expect(icon.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('is not sent again to whoever has it', async () => {
    const { ask } = await startWithFiles();
    const { headers } = await ask('/icon.svg');

    expect((await ask('/icon.svg', { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(304);
  });

  test.each([
    '/_next/static/../BUILD_ID',
    '/_next/BUILD_ID',
    '/_next/static/chunks/',
    '/.secret',
    '/_next/static/chunks/b.js',
  ])('that is not listed is not there: %s', async (address) => {
    const { ask } = await startWithFiles();

    expect([400, 404]).toContain((await ask(address)).status);
  });
});
