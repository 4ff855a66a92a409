import 'server-only';
import type { Language } from '#lib/core/languages';
import { env } from '#lib/platform/env';

/** The address that a preview link is handed over as; the secret stands in the query, which no log keeps. */
export function previewLinkAddress(language: Language, token: string): string {
  return `${env().SITE_URL}/${language}/preview?${new URLSearchParams({ link: token })}`;
}
