import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { env } from '#lib/platform/env';
import { mail } from '#lib/platform/mail/index';
import type { Letter, Mail } from '#lib/platform/mail/mail';
import { openSealedText } from '#lib/platform/sealed-text';
import { type LinkPurpose, linkPath } from '../account.ts';
import { sealContext } from '../link-mail.ts';

export interface MailedLink {
  linkId: string;
  /** Gone from the outbox once the letter is out. */
  sealed?: string;
  locale: Language;
}

/** What a letter is made of. */
export interface LinkMailWords {
  locale: Language;
  purpose: LinkPurpose;
  displayName: string;
  /** What they type to sign in. */
  name: string;
  /** The link as a whole. */
  address: string;
}

export type WriteLinkMail = (words: LinkMailWords) => Omit<Letter, 'to'>;

/** Mails a one-time link to its holder. Does nothing where the link is used, revoked or past its end by now. */
export async function mailOneTimeLink(
  { linkId, sealed, locale }: MailedLink,
  write: WriteLinkMail,
  { database = db(), way = mail() }: { database?: Database; way?: Mail | null } = {},
): Promise<void> {
  const link = await database.oneTimeLink.findFirst({
    where: { id: linkId, usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { purpose: true, account: { select: { name: true, displayName: true, email: true } } },
  });
  const { email = null, ...names } = link?.account ?? { name: '', displayName: '' };
  if (!link || email === null || sealed === undefined || !way) return;
  const secret = openSealedText(sealed, sealContext(linkId));
  const address = `${env().SITE_URL}${linkPath(locale, link.purpose, secret)}`;
  await way.send({ to: email, ...write({ locale, purpose: link.purpose, address, ...names }) });
}
