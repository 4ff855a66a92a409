import { describe, expect, test } from 'vitest';
import { newRenderRecord, type RenderRecord } from '#lib/platform/render-record';
import type { RenderedAnswer } from '#lib/server/next-render';
import { isOwnPath, verdictOf } from '#lib/server/rendered-page';

function rendered(record: Partial<RenderRecord>, answer: Partial<RenderedAnswer> = {}): RenderedAnswer {
  return {
    record: { ...newRenderRecord(), ...record },
    status: 200,
    contentType: 'text/html',
    location: null,
    body: Buffer.from('x'),
    ...answer,
  };
}

const unreachable = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

describe('a render', () => {
  test.each<[string, RenderedAnswer, object]>([
    ['of a page', rendered({ status: 200 }), { kind: 'page', status: 200 }],
    ['of a withdrawn page', rendered({ status: 410 }), { kind: 'page', status: 410 }],
    ['of an absent page', rendered({ status: 404 }), { kind: 'absent' }],
    [
      'of an absent page that Next calls absent too',
      rendered({ status: 404 }, { status: 404 }),
      { kind: 'absent' },
    ],
    [
      'that leads on',
      rendered({ status: 301, location: '/ky/b' }),
      { kind: 'page', status: 301, location: '/ky/b' },
    ],
    [
      'that leads to itself',
      rendered({ status: 301, location: '/ky/a' }),
      { kind: 'failed', isUnreachable: false },
    ],
    ['that leads nowhere', rendered({ status: 301 }), { kind: 'failed' }],
    ['that leads to another site', rendered({ status: 301, location: '//evil.example' }), { kind: 'failed' }],
    ['that said nothing of itself', rendered({ status: null }), { kind: 'failed', isUnreachable: false }],
    [
      'that Next redirected',
      rendered({}, { status: 307, location: '/ru' }),
      { kind: 'elsewhere', location: '/ru' },
    ],
    [
      'that Next redirected to another site',
      rendered({}, { status: 307, location: 'https://evil.example' }),
      { kind: 'failed' },
    ],
    [
      'that Next failed after the page called itself good',
      rendered({ status: 200 }, { status: 500 }),
      { kind: 'failed' },
    ],
    [
      'that ended in an error',
      rendered({ status: 200, failure: new Error('x') }),
      { kind: 'failed', isUnreachable: false },
    ],
    ['that the database ended', rendered({ failure: unreachable }), { kind: 'failed', isUnreachable: true }],
    ['that called itself unavailable', rendered({ status: 503 }), { kind: 'failed', isUnreachable: true }],
    ['that called itself failed', rendered({ status: 500 }), { kind: 'failed', isUnreachable: false }],
  ])('%s is judged so', (_case, answer, expected) => {
    expect(verdictOf('/ky/a', answer)).toMatchObject(expected);
  });
});

test.each([
  ['/ky/news', true],
  ['/', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https://evil.example', false],
  ['ky', false],
  ['/ky\r\nSet-Cookie: a=b', false],
  ['/ky/жаңылык', false],
  [null, false],
])('%j is a path of this site: %s', (location, isOwn) => {
  expect(isOwnPath(location)).toBe(isOwn);
});
