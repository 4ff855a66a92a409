import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountSwitch } from '#components/admin/team/account-switch';
import { ColleagueDone } from '#components/admin/team/colleague-done';
import { ColleagueEvents } from '#components/admin/team/colleague-events';
import { ColleagueStateTag } from '#components/admin/team/colleague-state-tag';
import { EmailForm } from '#components/admin/team/email-form';
import { LinkForm } from '#components/admin/team/link-form';
import { RoleForm } from '#components/admin/team/role-form';
import { findColleague, listColleagueEvents } from '#lib/accounts/admin-queries';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import {
  changeEmailAction,
  changeRoleAction,
  deactivateAction,
  makeLinkAction,
  reactivateAction,
} from '../actions.ts';
import { requireAdministrator } from '../require-administrator.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

async function load(params: Props['params']) {
  const locale = await deskLocale(params);
  const actor = await requireAdministrator(locale);
  const colleague = await findColleague(actor, (await params).id);
  if (!colleague || colleague.accountId === actor.accountId) notFound();
  return { locale, actor, colleague };
}

export async function generateMetadata({ params }: Props) {
  const { locale, colleague } = await load(params);
  return deskMetadata(locale, colleague.displayName);
}

/** One colleague's account. */
export default async function ColleaguePage({ params, searchParams }: Props) {
  const { locale, actor, colleague } = await load(params);
  const { accountId, displayName, state } = colleague;
  const events = await listColleagueEvents(actor, accountId);
  const t = await getTranslations({ locale, namespace: 'colleague' });
  const isDeactivated = state === 'deactivated';
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{displayName}</h1>
          <p className="rows-note">
            {colleague.name} <ColleagueStateTag state={state} />
          </p>
        </div>
        <a href={`/${locale}/admin/team`} className="row-link">
          {t('back')}
        </a>
      </div>
      <ColleagueDone done={(await searchParams).done} />
      <div className="columns">
        <section className="sheet" aria-labelledby="role-heading">
          <h2 id="role-heading">{t('role')}</h2>
          <RoleForm locale={locale} accountId={accountId} role={colleague.role} change={changeRoleAction} />
        </section>
        <div>
          <section className="sheet" aria-labelledby="link-heading">
            <h2 id="link-heading">{t('password')}</h2>
            {isDeactivated ? (
              <p>{t('closedNoLink')}</p>
            ) : (
              <LinkForm
                locale={locale}
                accountId={accountId}
                hasPassword={state !== 'invited'}
                make={makeLinkAction}
              />
            )}
          </section>
          <section className="sheet" aria-labelledby="email-heading">
            <h2 id="email-heading">{t('letters')}</h2>
            <EmailForm
              locale={locale}
              accountId={accountId}
              email={colleague.email ?? ''}
              change={changeEmailAction}
            />
          </section>
          <section className="sheet" aria-labelledby="close-heading">
            <h2 id="close-heading">{t('access')}</h2>
            <AccountSwitch
              locale={locale}
              accountId={accountId}
              displayName={displayName}
              isDeactivated={isDeactivated}
              deactivate={deactivateAction}
              reactivate={reactivateAction}
            />
          </section>
        </div>
      </div>
      <section className="sheet mt-5" aria-labelledby="events-heading">
        <h2 id="events-heading">{t('events')}</h2>
        <ColleagueEvents locale={locale} events={events} />
      </section>
    </>
  );
}
