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

/** A source with its texts changed. An address that would be changed leads nowhere any more, and is left out. */
export function mapSource<Source extends SourceTexts>(
  source: Source,
  change: (text: string) => string,
): Source {
  const { title, publisher, url } = source;
  const stays = url === null || [url, decoded(url)].every((address) => change(address) === address);
  return { ...source, title: change(title), publisher: change(publisher), url: stays ? url : null };
}
