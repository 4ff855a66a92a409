import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from '#lib/server/limits';
import { startWithPage, type TestPress } from '../../support/press.ts';
import { sendRaw, statusesIn } from '../../support/raw-requests.ts';

const origin = 'http://umut.test';
const form = `Host: umut.test\r\nOrigin: ${origin}`;

/** The requests that reached the desk. */
function deskRequests({ site }: TestPress): string[] {
  return site.requests
    .filter(({ headers }) => headers['x-nonce'] !== undefined)
    .map(({ method, url }) => `${method} ${url}`);
}

describe('a request that may change something', () => {
  const methods = ['POST', 'PUT', 'PATCH', 'DELETE'];
  const foreign = [
    'null',
    '',
    'https://evil.example',
    'https://umut.test',
    'http://umut.test.evil.example',
    'http://press.umut.test',
    'http://UMUT.TEST',
    'http://umut.test:80',
    'http://umut.test/',
    'http://umut.test, http://umut.test',
    'umut.test',
  ];
  const bodies = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'];

  test.each(methods)('by %s is refused where its origin is another, null or missing', async (method) => {
    const press = await startWithPage();
    for (const type of bodies) {
      const sent = { 'content-type': type, 'content-length': '1', 'next-action': 'a'.repeat(40) };
      const ask = (headers: Record<string, string>) =>
        press.ask('/ky/admin', { method, body: 'x', headers: { ...sent, ...headers } });
      const answers = await Promise.all([ask({}), ...foreign.map((one) => ask({ origin: one }))]);
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 403, headers: { 'cache-control': 'no-store' } });
        expect(answer.text).not.toContain('evil');
      }
    }
    expect(deskRequests(press)).toEqual([]);
  });

  test.each(methods)('by %s is passed on from a page of this site', async (method) => {
    const press = await startWithPage();
    const headers = { origin, 'content-length': '1' };

    expect(await press.ask('/ky/admin', { method, body: 'x', headers })).toMatchObject({ status: 200 });
    expect(deskRequests(press)).toEqual([`${method} /ky/admin`]);
  });

  test.each(['/api/auth/callback', '/api/jobs', '/ky/sign-in', '/ru/removal', '/en/preview'])(
    'is held to its origin at %s too',
    async (path) => {
      const press = await startWithPage();

      expect((await press.ask(path, { method: 'POST', headers: { origin: 'null' } })).status).toBe(403);
      expect(deskRequests(press)).toEqual([]);
    },
  );

  test('is not made of a GET by a header', async () => {
    const press = await startWithPage();
    const headers = { 'x-http-method-override': 'POST', 'x-method-override': 'DELETE', origin };
    await press.ask('/ky/admin?_method=DELETE', { headers });

    expect(deskRequests(press)).toEqual(['GET /ky/admin?_method=DELETE']);
  });
});

describe('the length of a body', () => {
  const lengthAt = async (path: string, length: number): Promise<number[]> => {
    const { port } = await startWithPage();
    const head = `POST ${path} HTTP/1.1\r\n${form}\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`;
    return statusesIn(await sendRaw(port, head));
  };

  test.each([
    '/ky/admin/media/upload',
    '/ru/admin/media/Xy/replace/upload',
    '/en/admin/articles/Xy/import/upload',
  ])('may be that of a file at %s', async (path) => {
    expect(await lengthAt(path, limits.uploadBytes)).toEqual([200]);
    expect(await lengthAt(path, limits.uploadBytes + 1)).toEqual([413]);
  });

  test('may be that of a whole programme where one is saved', async () => {
    const path = '/ru/admin/events/Xy/programme/draft';
    expect(await lengthAt(path, limits.programmeBytes)).toEqual([200]);
    expect(await lengthAt(path, limits.programmeBytes + 1)).toEqual([413]);
  });

  test.each([
    '/ky/admin',
    '/ru/admin/events/Xy/programme',
    '/ru/admin/events/Xy/words/draft',
    '/ky/admin/media',
    '/ky/admin/upload/x',
    '/ky/admin/media/upload.x',
    '/ky/admin/media/preupload',
    '/ky/admin/media/UPLOAD',
    '/ru/admin/team/upload',
    '/ru/admin/articles/upload',
    '/ru/admin/uploads',
    '/ru/admin/media/Xy/x/replace/upload',
    '/ky/sign-in/upload',
    '/ky/preview/uploads',
    '/ky/removal/upload',
    '/api/auth/upload',
    '/ky/admin/media?/upload',
  ])('is that of a form at %s', async (path) => {
    expect(await lengthAt(path, limits.bodyBytes)).toEqual([200]);
    expect(await lengthAt(path, limits.bodyBytes + 1)).toEqual([413]);
  });

  test('has no other spelling of an upload’s address', async () => {
    for (const path of ['/ky/admin/media/upload/', '//ky/admin/media/upload', '/ky/admin/media/%75pload']) {
      expect(await lengthAt(path, limits.bodyBytes + 1)).toEqual([405]);
    }
  });
});

describe('a body that comes slowly', () => {
  afterEach(() => void vi.useRealTimers());

  interface Began {
    socket: Socket;
    answer: Promise<string>;
    /** Lets the desk answer. */
    finish: () => void;
  }

  /** Sends a form of five bytes, or the beginning of it, to a desk that waits; timers stand still from here on. */
  async function begin(path: string, sent: string): Promise<Began> {
    const press = await startWithPage();
    const gate = Promise.withResolvers<void>();
    press.site.slowDesk = gate.promise;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const socket = connect(press.port, '127.0.0.1');
    const answer = text(socket);
    socket.write(`POST ${path} HTTP/1.1\r\n${form}\r\nContent-Length: 5\r\n\r\n${sent}`);
    await vi.waitFor(() => expect(deskRequests(press)).toHaveLength(1));
    return { socket, answer, finish: gate.resolve };
  }

  const nextAnswer = (socket: Socket) => new Promise((resolve) => socket.once('data', resolve));

  test('ends its connection after a minute', async () => {
    const { answer, finish } = await begin('/ky/admin', 'he');
    vi.advanceTimersByTime(limits.requestMs);

    expect(await answer).toBe('');
    finish();
  });

  test('may take longer where it is a file', async () => {
    const { socket, answer, finish } = await begin('/ky/admin/media/upload', 'he');
    vi.advanceTimersByTime(limits.requestMs * 2);
    socket.write('llo');
    finish();
    await nextAnswer(socket);
    socket.end();

    expect(statusesIn(await answer)).toEqual([200]);
  });

  test('and is here whole by then leaves the connection open, even if nobody read it', async () => {
    const { socket, answer, finish } = await begin('/ky/admin', 'hello');
    finish();
    await nextAnswer(socket);
    vi.advanceTimersByTime(limits.requestMs * 2);
    socket.write('GET /ky HTTP/1.1\r\nHost: umut.test\r\nConnection: close\r\n\r\n');

    expect(statusesIn(await answer)).toEqual([200, 200]);
  });
});
