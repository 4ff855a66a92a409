import 'server-only';
import type { ShownLink } from '#components/admin/team/link-hand-over';
import { linkPath } from '#lib/accounts/account';
import type { HandedLink } from '#lib/accounts/commands/invite-account';
import { formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';

/** A link that was just made, as it is shown to whoever hands it over. Its address begins with SITE_URL, whatever was asked. */
export function toShownLink(
  { purpose, secret, expiresAt, isMailed }: HandedLink,
  { displayName, email }: { displayName: string; email: string | null },
  locale: Locale,
): ShownLink {
  return {
    address: `${env().SITE_URL}${linkPath(locale, purpose, secret)}`,
    until: formatMoment(expiresAt.toISOString(), locale),
    mailedTo: isMailed ? email : null,
    displayName,
  };
}
