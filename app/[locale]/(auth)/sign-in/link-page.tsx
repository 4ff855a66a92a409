import 'server-only';
import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import { findOneTimeLink, type OpenLink } from '#lib/accounts/admin-queries';
import type { Locale } from '#lib/i18n/locales';
import { deskMetadata } from '../../admin/desk-metadata.ts';

export interface LinkPageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ link?: string | string[] }>;
}

/** The head of a page behind a one-time link, which no other site is told of. Its own must be: forms name where they come from. */
export async function linkPageMetadata(locale: Locale, title: string): Promise<Metadata> {
  return { ...(await deskMetadata(locale, title)), referrer: 'same-origin' };
}

/** The secret of a page's address, and the link where it still works. */
export async function findPageLink(
  searchParams: LinkPageProps['searchParams'],
): Promise<{ secret: string; link: OpenLink | null }> {
  const { link: secret } = await searchParams;
  if (typeof secret !== 'string' || secret.length > 200) return { secret: '', link: null };
  return { secret, link: await findOneTimeLink(secret) };
}

/** What stands where a link does not work, whatever the reason. */
export function LinkGone() {
  const t = useTranslations('problems');
  return <Notice kind="problem">{t('linkGone')}</Notice>;
}
