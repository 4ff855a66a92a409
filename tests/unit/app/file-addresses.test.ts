import { describe, expect, test } from 'vitest';
import type { ArticlePage } from '#lib/articles/article-view';
import type { PictureView } from '#lib/media/picture-view';
import {
  deskFileAddress,
  linkedFileAddress,
  withFileAddresses,
} from '../../../app/[locale]/(preview)/file-addresses.ts';

const picture = (name: string): PictureView => ({
  alt: '',
  credit: null,
  width: 4,
  height: 3,
  sources: [{ format: 'jpg', width: 640, src: `/media/${name}` }],
  focus: { x: 0.5, y: 0.5 },
});
const page = {
  cover: picture('c-640.jpg'),
  pictures: { one: picture('p-640.jpg') },
  documents: { two: { title: 'Протокол', href: '/media/d-file.pdf' } },
  related: [{ cover: picture('r-640.jpg') }],
  cardPath: '/card-default.jpg',
} as unknown as ArticlePage;

const addressesIn = (shown: ArticlePage) => [
  shown.cover?.sources[0]?.src,
  shown.pictures['one']?.sources[0]?.src,
  shown.documents['two']?.href,
];

describe('files of what is not published', () => {
  test('are fetched from the desk by whoever is signed in', () => {
    expect(addressesIn(withFileAddresses(page, deskFileAddress('ky')))).toEqual([
      '/ky/admin/media/files/c-640.jpg',
      '/ky/admin/media/files/p-640.jpg',
      '/ky/admin/media/files/d-file.pdf',
    ]);
  });

  test('are fetched by their link without an account, whatever letters it has', () => {
    const [cover] = addressesIn(withFileAddresses(page, linkedFileAddress('ru', 'a+b/c=&')));
    const address = new URL(cover ?? '', 'https://umut.kg');
    expect(address.pathname).toBe('/ru/preview/files');
    expect(Object.fromEntries(address.searchParams)).toEqual({ link: 'a+b/c=&', name: 'c-640.jpg' });
  });

  test('of other articles, and the portal’s own, stay where all readers find them', () => {
    const shown = withFileAddresses(page, deskFileAddress('ky'));
    expect(shown.related[0]?.cover?.sources[0]?.src).toBe('/media/r-640.jpg');
    expect(shown.cardPath).toBe('/card-default.jpg');
  });
});
