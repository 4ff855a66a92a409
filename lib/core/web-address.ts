import { z } from 'zod';

/** What would stand between the letters unseen, or turn them. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\s]/u;

function hasAccount(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.username !== '' || url.password !== '');
}

/** An address on the web that readers can be led to: http or https, no account in it, nothing that nobody sees. */
export const webAddressSchema = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => !hidden.test(text), 'hidden character')
  .pipe(z.url({ protocol: /^https?$/ }).refine((address) => !hasAccount(address), 'account'));

export const isWebAddress = (text: string): boolean => webAddressSchema.safeParse(text).success;
