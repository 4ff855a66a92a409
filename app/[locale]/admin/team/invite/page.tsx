import { getTranslations } from 'next-intl/server';
import { InviteForm } from '#components/admin/team/invite-form';
import { mail } from '#lib/platform/mail/index';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { inviteAction } from '../actions.ts';
import { requireAdministrator } from '../require-administrator.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'invite' });
  return deskMetadata(locale, t('heading'));
}

export default async function Invite({ params }: Props) {
  const locale = await deskLocale(params);
  await requireAdministrator(locale);
  const t = await getTranslations({ locale, namespace: 'invite' });
  return (
    <div className="narrow">
      <div className="page-head">
        <h1>{t('heading')}</h1>
      </div>
      <InviteForm locale={locale} isMailOn={mail() !== null} invite={inviteAction} />
    </div>
  );
}
