import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '#components/admin/sign-in-form';
import { findActor } from '../../admin/desk-actor.ts';
import { deskLocale } from '../../admin/desk-locale.ts';
import { deskMetadata } from '../../admin/desk-metadata.ts';
import { deskPathAfterSignIn } from '../desk-path.ts';
import { signInAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'signIn' });
  return deskMetadata(locale, t('heading'));
}

export default async function SignIn({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'signIn' });
  const next = deskPathAfterSignIn((await searchParams).next, locale);
  if (await findActor()) redirect(next);
  return (
    <>
      <h1>{t('heading')}</h1>
      <SignInForm locale={locale} next={next} signIn={signInAction} />
      <p className="mt-6 text-quiet text-sm">{t('forgotten')}</p>
    </>
  );
}
