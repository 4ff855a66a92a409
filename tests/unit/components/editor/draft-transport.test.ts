import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draftTransport } from '../../../../components/admin/editor/saving/draft-transport.ts';

const place = {
  path: '/ru/admin/articles/one/draft',
  part: 'words' as const,
  language: 'ru' as const,
  accountId: 'somebody',
  tooLarge: 'Too long.',
};
const base = { revisionId: null, draftVersion: 3, redactions: 0 };
const send = draftTransport<string>(place);
const sending = { act: 'draft' as const, content: 'Үмүт', base };

function answering(response: () => Response | Promise<Response>): ReturnType<typeof vi.fn> {
  const asked = vi.fn(async (_path: string, _init: RequestInit) => response());
  vi.stubGlobal('fetch', asked);
  return asked;
}

beforeEach(() => {
  vi.stubGlobal('document', { visibilityState: 'visible' });
});

describe('a save on its way to the server', () => {
  test('carries who writes, what it stands on and the words, and is given up some time after', async () => {
    const saved = {
      kind: 'saved',
      base: { ...base, draftVersion: 4 },
      savedAt: '2026-11-25T10:00:00.000Z',
    };
    const asked = answering(() => Response.json(saved));
    expect(await send(sending)).toEqual(saved);
    const [path, init] = asked.mock.calls[0] ?? [];
    expect(path).toBe(place.path);
    expect(init).toMatchObject({ method: 'PUT', redirect: 'manual', keepalive: false });
    expect(init.signal).toBeInstanceOf(AbortSignal);
    expect(JSON.parse(init.body)).toEqual({
      part: 'words',
      language: 'ru',
      accountId: 'somebody',
      ...sending,
    });
  });

  test('has the longer the more it carries, so that a slow line can carry it', async () => {
    answering(() => Response.json(null));
    const given = vi.spyOn(AbortSignal, 'timeout');
    await send(sending);
    await send({ ...sending, content: 'ү'.repeat(750_000) });
    const [short = 0, long = 0] = given.mock.calls.map(([ms]) => ms);
    expect(short).toBeLessThan(6_000);
    const secondsAtOneMegabit = (1_500_000 * 8) / 1_000_000;
    expect(long).toBeGreaterThan(secondsAtOneMegabit * 2 * 1_000);
    given.mockRestore();
  });

  test('that the page leaves behind may outlive it, where it is small enough', async () => {
    vi.stubGlobal('document', { visibilityState: 'hidden' });
    const asked = answering(() => Response.json(null));
    await send(sending);
    await send({ ...sending, content: 'ү'.repeat(40_000) });
    expect(asked.mock.calls.map(([, init]) => init.keepalive)).toEqual([true, false]);
  });

  test.each([
    [401, { kind: 'signedOut' }],
    [403, { kind: 'otherAccount' }],
    [409, { kind: 'conflict', theirs: { content: 'x', base, by: null, at: null } }],
    [422, { kind: 'refused', reasons: ['No.'] }],
  ])('is told what the server says with %i', async (status, answer) => {
    answering(() => Response.json(answer, { status }));
    expect(await send(sending)).toEqual(answer);
  });

  test('is refused where no request can carry it', async () => {
    answering(() => new Response('too large', { status: 413 }));
    expect(await send(sending)).toEqual({ kind: 'refused', reasons: ['Too long.'] });
  });

  test.each([
    [
      'an error page',
      () => new Response('<html>', { status: 500, headers: { 'Content-Type': 'text/html' } }),
    ],
    [
      'a page instead of an answer',
      () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    ],
    ['an answer of another kind than its status', () => Response.json({ kind: 'saved' }, { status: 409 })],
    ['a redirect', () => Response.redirect('http://127.0.0.1/ru/sign-in')],
  ])('counts as unanswered by %s', async (_name, response) => {
    answering(response);
    expect(await send(sending)).toEqual({ kind: 'unanswered', isOffline: false });
  });

  test('tells a silent server from a lost connection', async () => {
    answering(() => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect(await send(sending)).toEqual({ kind: 'unanswered', isOffline: false });
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send(sending)).toEqual({ kind: 'unanswered', isOffline: true });
  });
});
