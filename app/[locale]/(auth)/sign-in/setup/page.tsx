import { getTranslations } from 'next-intl/server';
import { SetUpForm } from '#components/admin/account/set-up-form';
import { deskLocale } from '../../../admin/desk-locale.ts';
import { setUpAction } from '../actions.ts';
import { findPageLink, LinkGone, type LinkPageProps, linkPageMetadata } from '../link-page.tsx';

export async function generateMetadata({ params }: LinkPageProps) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'setUp' });
  return linkPageMetadata(locale, t('heading'));
}

/** Where the first administrator chooses name and password. */
export default async function SetUp({ params, searchParams }: LinkPageProps) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'setUp' });
  const { secret, link } = await findPageLink(searchParams);
  return (
    <>
      <h1>{t('heading')}</h1>
      {link?.purpose === 'setup' ? (
        <>
          <p className="mb-5">{t('what')}</p>
          <SetUpForm locale={locale} link={secret} setUp={setUpAction} />
        </>
      ) : (
        <LinkGone />
      )}
    </>
  );
}
