import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ItemHead } from '#components/admin/item-head';
import { isLanguage } from '#lib/core/languages';
import { RevisionHistory } from '../../../articles/[id]/revisions/revision-history.tsx';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import type { Query } from '../../../people/people-address.ts';
import { helpPlaceHeadOf, helpPlaceRevisionPaths } from '../help-place-desk-head.ts';
import { requireHelpPlace } from '../require-help-place.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return deskMetadata(locale, t('heading'));
}

export default async function HelpPlaceRevisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const place = await requireHelpPlace(locale, (await params).id);
  const query = await searchParams;
  const { itemId, sourceLanguage } = place;
  const language = isLanguage(query['language']) ? query['language'] : sourceLanguage;
  const t = await getTranslations({ locale, namespace: 'revisions' });
  return (
    <>
      <ItemHead {...(await helpPlaceHeadOf({ locale, actor, place, current: 'revisions' }))} />
      <h1>{t('heading')}</h1>
      <RevisionHistory
        {...{ actor, query }}
        place={{ kind: 'help_place', itemId, language }}
        paths={helpPlaceRevisionPaths(locale, itemId)}
      />
    </>
  );
}
