interface SourceTexts {
  title: string;
  publisher: string;
  url: string | null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address on the web; one that would be changed leads nowhere any more, and is left out. */
export function mapAddress(url: string | null, change: (text: string) => string): string | null {
  const stays = url === null || [url, decoded(url)].every((address) => change(address) === address);
  return stays ? url : null;
}

/** A source with its texts changed. */
export function mapSource<Source extends SourceTexts>(
  source: Source,
  change: (text: string) => string,
): Source {
  const { title, publisher, url } = source;
  return { ...source, title: change(title), publisher: change(publisher), url: mapAddress(url, change) };
}
