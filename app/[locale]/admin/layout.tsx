import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { DeskFrame } from '#components/admin/desk-frame';
import { signOutAction } from './account/sign-out-action.ts';
import { requireActor } from './desk-actor.ts';
import { deskLocale } from './desk-locale.ts';
import './desk.css';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

/** What stands around every page of the desk. It is no lock: each page asks who is signed in by itself. */
export default async function DeskLayout({ children, params }: Props) {
  const locale = await deskLocale(params);
  const { displayName, role } = await requireActor(locale);
  return (
    <NextIntlClientProvider>
      <DeskFrame
        locale={locale}
        who={displayName}
        isAdministrator={role === 'administrator'}
        signOut={signOutAction}
      >
        {children}
      </DeskFrame>
    </NextIntlClientProvider>
  );
}
