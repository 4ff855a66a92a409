import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { defaultLocale, isLocale } from '#lib/i18n/locales';

export const dynamic = 'force-dynamic';

/** The document of every page: an unknown language gets the default one, and a page in it says that there is nothing. */
export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  setRequestLocale(locale);
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
