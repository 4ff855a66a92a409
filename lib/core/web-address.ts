import { z } from 'zod';

const shape = z.url({ protocol: /^https?$/ }).max(2_000);

/** What would stand between the letters unseen, or turn them. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\s]/u;

function hasAccount(text: string): boolean {
  const { username, password } = new URL(text);
  return username !== '' || password !== '';
}

/** An address on the web that readers can be led to: http or https, no account in it, nothing that nobody sees. */
export const webAddressSchema = shape.refine(
  (text) => URL.canParse(text) && !hidden.test(text) && !hasAccount(text),
  'web address',
);

export const isWebAddress = (text: string): boolean => webAddressSchema.safeParse(text).success;
