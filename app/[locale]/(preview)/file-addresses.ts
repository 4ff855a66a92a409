import type { ArticlePage } from '#lib/articles/article-view';
import type { Locale } from '#lib/i18n/locales';
import { deskFilePath } from '#lib/media/media-paths';
import type { PictureView } from '#lib/media/picture-view';

/** Where a stored file is fetched by whoever may see it before it is public. */
export type FileAddress = (name: string) => string;

const publicFile = /^\/media\/(.+)$/;

function moved(address: string, fileAddress: FileAddress): string {
  const name = publicFile.exec(address)?.[1];
  return name === undefined ? address : fileAddress(name);
}

function withAddresses(picture: PictureView, fileAddress: FileAddress): PictureView {
  const sources = picture.sources.map((source) => ({ ...source, src: moved(source.src, fileAddress) }));
  return { ...picture, sources };
}

/** The same page with the addresses of its own files replaced; files of other articles stay as they are: those are public. */
export function withFileAddresses(page: ArticlePage, fileAddress: FileAddress): ArticlePage {
  const pictures = Object.entries(page.pictures).map(
    ([id, picture]) => [id, withAddresses(picture, fileAddress)] as const,
  );
  const documents = Object.entries(page.documents).map(
    ([id, document]) => [id, { ...document, href: moved(document.href, fileAddress) }] as const,
  );
  return {
    ...page,
    cover: page.cover && withAddresses(page.cover, fileAddress),
    pictures: Object.fromEntries(pictures),
    documents: Object.fromEntries(documents),
  };
}

/** Where the holder of a link fetches a file that the link's words show. */
export function linkedFileAddress(locale: Locale, token: string): FileAddress {
  return (name) => `/${locale}/preview/files?${new URLSearchParams({ link: token, name })}`;
}

/** Where who is signed in fetches any file. */
export function deskFileAddress(locale: Locale): FileAddress {
  return (name) => deskFilePath(locale, name);
}
