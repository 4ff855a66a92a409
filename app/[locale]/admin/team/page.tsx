import { getTranslations } from 'next-intl/server';
import { ColleagueList } from '#components/admin/team/colleague-list';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listColleagues } from '#lib/accounts/admin-queries';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { requireAdministrator } from './require-administrator.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'team' });
  return deskMetadata(locale, t('heading'));
}

export default async function Team({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireAdministrator(locale);
  const colleagues = await listColleagues(actor);
  const t = await getTranslations({ locale, namespace: 'team' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="primary" href={`/${locale}/admin/team/invite`}>
          {t('invite')}
        </ButtonLink>
      </div>
      <ColleagueList locale={locale} colleagues={colleagues} ownAccountId={actor.accountId} />
      {colleagues.length < 2 ? (
        <div className="mt-5">
          <EmptyState title={t('alone')}>
            <p>{t('aloneWhat')}</p>
          </EmptyState>
        </div>
      ) : null}
    </>
  );
}
