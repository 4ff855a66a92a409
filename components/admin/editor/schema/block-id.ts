const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A name for a new block: 72 random bits, so that two editors of one text never choose the same. */
export function newBlockId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte & 63]).join('');
}

const shape = /^[A-Za-z0-9_-]{1,64}$/;

/** The attribute that every block carries at the top level of a text, and no node below it. */
export const blockIdAttribute = {
  id: {
    default: null,
    parseHTML: (element: HTMLElement): string | null => {
      const id = element.dataset['block'] ?? '';
      return shape.test(id) ? id : null;
    },
    renderHTML: ({ id }: Record<string, unknown>): Record<string, string> =>
      typeof id === 'string' ? { 'data-block': id } : {},
  },
};
