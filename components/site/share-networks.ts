/** The networks of the share row, in its order. */
export const shareNetworks = ['vk', 'x', 'ok', 'whatsapp', 'telegram'] as const;

export type ShareNetwork = (typeof shareNetworks)[number];

export interface Shared {
  /** Absolute address of what is shared. */
  url: string;
  title: string;
}

/** The networks' own names, the same in every language. */
export const shareNetworkNames: Record<ShareNetwork, string> = {
  vk: 'VK',
  x: 'X',
  ok: 'OK',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
};

/** X counts any address as 23 characters and refuses to send more than 280. */
const longestPost = 280 - 23 - 1;
/** Longer titles make addresses that some phones' applications cut off: a Kyrgyz letter takes six characters in them. */
const longestTitle = 300;

const targets: Record<ShareNetwork, { address: string; parameters: (shared: Shared) => [string, string][] }> =
  {
    vk: {
      address: 'https://vk.com/share.php',
      parameters: ({ url, title }) => [
        ['url', url],
        ['title', title],
      ],
    },
    x: {
      address: 'https://x.com/intent/tweet',
      parameters: ({ url, title }) => [
        ['url', url],
        ['text', shorten(title, longestPost)],
      ],
    },
    ok: {
      address: 'https://connect.ok.ru/offer',
      parameters: ({ url, title }) => [
        ['url', url],
        ['title', title],
      ],
    },
    whatsapp: {
      address: 'https://wa.me/',
      parameters: ({ url, title }) => [['text', `${title}\n${url}`]],
    },
    telegram: {
      address: 'https://t.me/share/url',
      parameters: ({ url, title }) => [
        ['url', url],
        ['text', title],
      ],
    },
  };

/** Cuts between words where it can, and never inside a character. */
function shorten(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

/**
 * The address at which `network` offers to share. Parameters are percent-encoded UTF-8 (a space is `%20`, never `+`,
 * which the applications show as it is); the title is cut where the network or a phone would refuse it, the address never.
 */
export function shareAddress(network: ShareNetwork, { url, title }: Shared): string {
  const { address, parameters } = targets[network];
  const plainTitle = title.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
  const query = parameters({ url: url.toWellFormed(), title: shorten(plainTitle, longestTitle) });
  return `${address}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
