import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { mail } from '#lib/platform/mail/index';
import type { SealContext } from '#lib/platform/sealed-text';
import { sealText } from '#lib/platform/sealed-text';
import { enqueueEffects } from '#lib/publishing/outbox';
import type { MadeLink } from './one-time-links.ts';

/** A link's secret waits for its letter sealed: whoever reads the database alone can't open it. */
export function sealContext(linkId: string): SealContext {
  return { purpose: 'one-time link in a letter', subject: linkId };
}

/** Has a link mailed once the caller's transaction commits. False where there is no address, or no way to mail. */
export async function enqueueLinkMail(
  transaction: Database,
  { linkId, secret }: MadeLink,
  { email, locale }: { email: string | null; locale: Language },
): Promise<boolean> {
  if (email === null || mail() === null) return false;
  const payload = { linkId, sealed: sealText(secret, sealContext(linkId)), locale };
  await enqueueEffects(transaction, [{ effect: 'mail-one-time-link', payload }]);
  return true;
}
