import { getTranslations } from 'next-intl/server';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'desk.sections' });
  return deskMetadata(locale, t('account'));
}

export default async function Account({ params }: Props) {
  const locale = await deskLocale(params);
  const { displayName } = await requireActor(locale);
  return <h1>{displayName}</h1>;
}
