import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/i18n/locales';

/** The head of a desk page: its title, and that it is nobody's business but the desk's. */
export async function deskMetadata(locale: Locale, title: string): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'desk' });
  return {
    title: `${title} – ${t('name')}`,
    robots: { index: false, follow: false },
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
  };
}
