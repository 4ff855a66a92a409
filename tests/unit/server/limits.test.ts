import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
  bodyRefusal,
  clientAddress,
  clientNamer,
  dropInternalHeaders,
  hasBody,
  hostTest,
  isLoopbackHost,
  normalisedAddress,
} from '#lib/server/limits';

function requestWith(headers: Record<string, string>, remoteAddress = '203.0.113.9'): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress });
  const request = new IncomingMessage(socket);
  request.headers = headers;
  request.rawHeaders = Object.entries(headers).flat();
  return request;
}

describe('the Host header', () => {
  test.each([
    ['https://umut.kg', 'umut.kg', true],
    ['https://umut.kg', 'UMUT.kg', true],
    ['https://umut.kg', 'umut.kg:443', true],
    ['https://umut.kg', 'umut.kg:80', false],
    ['https://umut.kg', 'evil.umut.kg', false],
    ['https://umut.kg', 'umut.kg.evil.example', false],
    ['http://localhost:3000', 'localhost:3000', true],
    ['http://localhost:3000', 'localhost', false],
    ['http://localhost', 'localhost:80', true],
    ['https://umut.kg', undefined, false],
  ])('of %s given as %s: %s', (site, host, isAllowed) => {
    expect(hostTest(site)(host)).toBe(isAllowed);
  });

  test.each([
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['localhost', true],
    ['127.0.0.1.evil.example', false],
    [undefined, false],
  ])('%s names this machine: %s', (host, isLoopback) => {
    expect(isLoopbackHost(host)).toBe(isLoopback);
  });
});

describe('an address', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['[::1]', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', null],
    ['', null],
    ['203.0.113.9:80', null],
  ])('%s is normalised to %s', (text, expected) => {
    expect(normalisedAddress(text)).toBe(expected);
  });
});

describe('the client', () => {
  const forwarded = { 'x-forwarded-for': '6.6.6.6, 198.51.100.7, 192.0.2.1' };

  test.each([
    [0, '203.0.113.9'],
    [1, '192.0.2.1'],
    [2, '198.51.100.7'],
    [3, '6.6.6.6'],
    [4, '203.0.113.9'],
  ])('behind %i trusted proxies is %s', (hops, expected) => {
    expect(clientAddress(requestWith(forwarded), hops)).toBe(expected);
  });

  test('whose forwarded address is nonsense is the peer', () => {
    expect(clientAddress(requestWith({ 'x-forwarded-for': '<script>' }), 1)).toBe('203.0.113.9');
  });

  test('is named alike by one key, unlike by another, and never by the address', () => {
    const name = clientNamer('a'.repeat(32));
    expect(name('192.0.2.1')).toBe(name('192.0.2.1'));
    expect(name('192.0.2.1')).not.toBe(clientNamer('b'.repeat(32))('192.0.2.1'));
    expect(name('192.0.2.1')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a body', () => {
  test.each([
    [{ 'transfer-encoding': 'chunked' }, 411],
    [{ 'content-length': '11' }, 413],
    [{ 'content-length': '10' }, null],
    [{}, null],
  ])('announced as %j is judged %s', (headers, refusal) => {
    expect(bodyRefusal(requestWith(headers as Record<string, string>), 10)).toBe(refusal);
  });

  test('is seen however it is announced', () => {
    expect(hasBody(requestWith({ 'content-length': '1' }))).toBe(true);
    expect(hasBody(requestWith({ 'transfer-encoding': 'chunked' }))).toBe(true);
    expect(hasBody(requestWith({ 'content-length': '0' }))).toBe(false);
    expect(hasBody(requestWith({}))).toBe(false);
  });
});

test('what only a proxy or Next may say is dropped, what Next’s browser side says stays', () => {
  const dropped = {
    'x-middleware-subrequest': 'proxy',
    'x-middleware-rewrite': '/x',
    'x-invoke-path': '/x',
    'x-invoke-status': '200',
    'x-now-route-matches': '1',
    'x-nextjs-data': '1',
    'x-nonce': 'guess',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '1.1.1.1',
    'x-client-address': '1.1.1.1',
    'content-security-policy': "script-src 'nonce-guess'",
    forwarded: 'for=1.1.1.1',
  };
  const kept = {
    cookie: 'a=b',
    rsc: '1',
    'next-action': 'abc',
    'next-router-state-tree': '[]',
    origin: 'https://umut.kg',
  };
  const request = requestWith({ ...dropped, ...kept });

  dropInternalHeaders(request);

  expect(request.headers).toEqual(kept);
  expect(request.rawHeaders).toEqual(Object.entries(kept).flat());
});
