import { getTranslations } from 'next-intl/server';
import { ChoosePasswordForm } from '#components/admin/account/choose-password-form';
import { deskLocale } from '../../../admin/desk-locale.ts';
import { choosePasswordAction } from '../actions.ts';
import { findPageLink, LinkGone, type LinkPageProps, linkPageMetadata } from '../link-page.tsx';

export async function generateMetadata({ params }: LinkPageProps) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'choosePassword' });
  return linkPageMetadata(locale, t('heading'));
}

/** Where somebody chooses a password by an invitation, or by a link for a new one. */
export default async function ChoosePassword({ params, searchParams }: LinkPageProps) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'choosePassword' });
  const { secret, link } = await findPageLink(searchParams);
  return (
    <>
      <h1>{t('heading')}</h1>
      {link?.account ? (
        <>
          <p className="mb-5">{t('what', { name: link.account.displayName })}</p>
          <ChoosePasswordForm
            locale={locale}
            link={secret}
            name={link.account.name}
            choose={choosePasswordAction}
          />
        </>
      ) : (
        <LinkGone />
      )}
    </>
  );
}
