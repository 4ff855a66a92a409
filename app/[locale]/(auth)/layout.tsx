import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { DoorFrame } from '#components/admin/door-frame';
import { deskLocale } from '../admin/desk-locale.ts';
import '../admin/desk.css';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function DoorLayout({ children, params }: Props) {
  return (
    <NextIntlClientProvider>
      <DoorFrame locale={await deskLocale(params)}>{children}</DoorFrame>
    </NextIntlClientProvider>
  );
}
