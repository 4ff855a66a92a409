import { unstable_rethrow as rethrowNavigation } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { DeskFailed } from '#components/admin/desk-failed';
import { DeskFrame } from '#components/admin/desk-frame';
import { DoorFrame } from '#components/admin/door-frame';
import { UnsavedScope } from '#components/admin/unsaved/unsaved-scope';
import type { Locale } from '#lib/i18n/locales';
import { log } from '#lib/platform/log/log';
import { markPage } from '#lib/platform/render-record';
import { mayPublishing } from '#lib/publishing/actor';
import { signOutAction } from './account/sign-out-action.ts';
import { type DeskActor, requireActor } from './desk-actor.ts';
import { deskLocale } from './desk-locale.ts';
import './desk.css';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

/** Who is signed in; null where nobody can say, because the database is away. */
async function actorIfKnown(locale: Locale): Promise<DeskActor | null> {
  try {
    return await requireActor(locale);
  } catch (error) {
    rethrowNavigation(error);
    log().error({ error }, 'the desk could not be shown');
    return null;
  }
}

/** What stands around every page of the desk. It is no lock: each page asks who is signed in by itself. */
export default async function DeskLayout({ children, params }: Props) {
  const locale = await deskLocale(params);
  const actor = await actorIfKnown(locale);
  if (!actor) markPage(503);
  return (
    <NextIntlClientProvider>
      {actor ? (
        <UnsavedScope accountId={actor.accountId}>
          <DeskFrame
            locale={locale}
            who={actor.displayName}
            isAdministrator={actor.role === 'administrator'}
            mayPublish={mayPublishing(actor, 'publish')}
            signOut={signOutAction}
          >
            {children}
          </DeskFrame>
        </UnsavedScope>
      ) : (
        <DoorFrame locale={locale}>
          <DeskFailed />
        </DoorFrame>
      )}
    </NextIntlClientProvider>
  );
}
