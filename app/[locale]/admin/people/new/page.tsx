import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewPersonForm } from '#components/admin/people/new-person-form';
import { newId } from '#lib/core/ids';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { peopleAddress } from '../people-address.ts';
import { addPersonAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  return deskMetadata(locale, t('new'));
}

export default async function NewPerson({ params }: Props) {
  const locale = await deskLocale(params);
  await requireActor(locale);
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  return (
    <>
      <div className="page-head">
        <h1>{t('new')}</h1>
      </div>
      <NewPersonForm
        locale={locale}
        itemId={newId()}
        add={addPersonAction}
        listPath={peopleAddress(locale)}
      />
    </>
  );
}
