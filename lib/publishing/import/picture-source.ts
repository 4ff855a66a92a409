import type { HtmlElement } from './html-tree.ts';
import type { PictureSource } from './imported.ts';
import { parsedUrl } from './link-address.ts';

/** Kinds of pictures that the library may be able to read. */
const embedded = /^data:(image\/(?:png|jpe?g|webp|avif|gif|heic|heif))(?:;[^,]*)?;base64,/i;
const longestAddress = 8_000;

function lengthOf(element: HtmlElement, name: 'width' | 'height'): number {
  return Number.parseFloat(element.attributes.get(name) ?? '');
}

/** A picture that nobody can see: it counts who opened the source. */
export function isPixel(element: HtmlElement): boolean {
  return lengthOf(element, 'width') <= 3 || lengthOf(element, 'height') <= 3;
}

/** A letter that is drawn as a picture; its alternative text is the letter. */
export function letterOf(element: HtmlElement): string | null {
  const alt = element.attributes.get('alt') ?? '';
  return alt.length <= 20 && /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+$/u.test(alt)
    ? alt
    : null;
}

/** Where the bytes of a picture are; null where they are nowhere that we reach: on somebody's disk, in another message. */
export function pictureSource(element: HtmlElement, parts: ReadonlySet<string>): PictureSource | null {
  const own = element.attributes.get('src') ?? '';
  const later = element.attributes.get('data-src') ?? '';
  // Pages that load pictures late show an empty one first.
  const address = (/^(data:image\/(gif|svg)|about:|$)/i.test(own) && later ? later : own).trim();
  if (parts.has(address)) return { kind: 'part', name: address };
  const head = embedded.exec(address);
  if (head?.[1]) {
    const mediaType = head[1].toLowerCase().replace('image/jpg', 'image/jpeg');
    return { kind: 'embedded', mediaType, base64: address.slice(head[0].length).replace(/\s/g, '') };
  }
  const remote = address.startsWith('//') ? `https:${address}` : address;
  if (remote.length > longestAddress || !/^https?:\/\//i.test(remote)) return null;
  const url = parsedUrl(remote);
  return url && { kind: 'remote', address: url.href };
}
