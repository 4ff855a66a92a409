import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareAddress, shareNetworkNames, shareNetworks } from '../../../components/site/share-networks.ts';

/** Any UTF-16 at all: control characters and lone halves of pairs too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const url = 'https://umut.example/ky/news/umut-2026';
const title = 'Үмүт: балдардын 60 % & «жаңы» мүмкүнчүлүгү';
const encodedUrl = 'https%3A%2F%2Fumut.example%2Fky%2Fnews%2Fumut-2026';
const encodedTitle =
  '%D2%AE%D0%BC%D2%AF%D1%82%3A%20%D0%B1%D0%B0%D0%BB%D0%B4%D0%B0%D1%80%D0%B4%D1%8B%D0%BD%2060%20%25%20%26%20%C2%AB%D0%B6%D0%B0%D2%A3%D1%8B%C2%BB%20%D0%BC%D2%AF%D0%BC%D0%BA%D2%AF%D0%BD%D1%87%D2%AF%D0%BB%D2%AF%D0%B3%D2%AF';

describe('the table of networks', () => {
  test('keeps the order of the share row', () => {
    expect(shareNetworks.map((network) => shareNetworkNames[network])).toEqual([
      'VK',
      'X',
      'OK',
      'WhatsApp',
      'Telegram',
    ]);
  });

  test.each([
    ['vk', `https://vk.com/share.php?url=${encodedUrl}&title=${encodedTitle}`],
    ['x', `https://x.com/intent/tweet?url=${encodedUrl}&text=${encodedTitle}`],
    ['ok', `https://connect.ok.ru/offer?url=${encodedUrl}&title=${encodedTitle}`],
    ['whatsapp', `https://wa.me/?text=${encodedTitle}%0A${encodedUrl}`],
    ['telegram', `https://t.me/share/url?url=${encodedUrl}&text=${encodedTitle}`],
  ] as const)('gives %s the address and a Kyrgyz title', (network, address) => {
    expect(shareAddress(network, { url, title })).toBe(address);
  });
});

const words = (address: string) => {
  const parameters = new URL(address).searchParams;
  return parameters.get('text') ?? parameters.get('title') ?? '';
};

describe('a shared title', () => {
  test('is cut for X between words, so that title and address fit into one post', () => {
    const long = 'Трансплантация костного мозга '.repeat(20);
    const text = words(shareAddress('x', { url, title: long }));
    expect(Array.from(text).length).toBeLessThanOrEqual(280 - 23 - 1);
    expect(text).toMatch(/(Трансплантация|костного|мозга)…$/);
  });

  test('is cut inside a word where there is no space, and never inside a character', () => {
    const text = words(shareAddress('telegram', { url, title: '🎗'.repeat(400) }));
    expect(text).toBe(`${'🎗'.repeat(299)}…`);
  });

  test('leaves the address whole', () => {
    const longUrl = `https://umut.example/${'a'.repeat(500)}`;
    const shared = shareAddress('whatsapp', { url: longUrl, title: 'б'.repeat(500) });
    expect(words(shared).split('\n')[1]).toBe(longUrl);
  });

  test('is one line of composed letters', () => {
    expect(words(shareAddress('vk', { url, title: ' й\n бул ' }))).toBe('й бул');
  });

  test('of any kind makes an address that the network reads back', () => {
    const hosts = new Set(['vk.com', 'x.com', 'connect.ok.ru', 'wa.me', 't.me']);
    fc.assert(
      fc.property(fc.constantFrom(...shareNetworks), anyText, (network, anyTitle) => {
        const address = new URL(shareAddress(network, { url, title: anyTitle }));
        expect(hosts).toContain(address.host);
        expect(address.hash).toBe('');
        const shared = address.searchParams.get('url') ?? words(address.href).split('\n').at(-1);
        expect(shared).toBe(url);
      }),
    );
  });
});
