import { getTranslations } from 'next-intl/server';
import { AccountDone } from '#components/admin/account/account-done';
import { DisplayNameForm } from '#components/admin/account/display-name-form';
import { PasswordForm } from '#components/admin/account/password-form';
import { SessionList } from '#components/admin/account/session-list';
import { listOwnSessions } from '#lib/accounts/admin-queries';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import {
  changeDisplayNameAction,
  changePasswordAction,
  revokeOtherSessionsAction,
  revokeSessionAction,
} from './actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'account' });
  return deskMetadata(locale, t('heading'));
}

/** One's own account: the name that is shown, the password, and where one is signed in. */
export default async function Account({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const sessions = await listOwnSessions(actor);
  const t = await getTranslations({ locale, namespace: 'account' });
  const role = await getTranslations({ locale, namespace: 'roles' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
      </div>
      <AccountDone done={(await searchParams).done} />
      <div className="columns">
        <section className="sheet" aria-labelledby="who">
          <h2 id="who">{t('who')}</h2>
          <dl className="facts mb-4">
            <div>
              <dt>{t('name')}</dt>
              <dd>{actor.name}</dd>
            </div>
            <div>
              <dt>{t('role')}</dt>
              <dd>{role(`${actor.role}.name`)}</dd>
            </div>
          </dl>
          <DisplayNameForm locale={locale} displayName={actor.displayName} change={changeDisplayNameAction} />
        </section>
        <section className="sheet" aria-labelledby="secret">
          <h2 id="secret">{t('password')}</h2>
          <PasswordForm locale={locale} name={actor.name} change={changePasswordAction} />
        </section>
      </div>
      <section className="sheet mt-5" aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions')}</h2>
        <SessionList
          locale={locale}
          sessions={sessions}
          revoke={revokeSessionAction}
          revokeOthers={revokeOtherSessionsAction}
        />
      </section>
    </>
  );
}
