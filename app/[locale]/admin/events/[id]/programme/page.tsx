import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgrammeEditor } from '#components/admin/programme/programme-editor';
import { ProgrammeHead } from '#components/admin/programme/programme-head';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { programmeDeskPaths } from './programme-address.ts';
import { dayNamesOf, peopleIn, zoneLabelOf, zoneOf } from './programme-view.ts';
import { requireProgramme } from './require-programme.ts';
import { theirProgramme } from './their-programme.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'programmeDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function EditProgramme({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const { id: eventId } = await params;
  const programme = await requireProgramme(locale, eventId);
  const { content, when, released, title } = programme;
  const t = await getTranslations({ locale, namespace: 'programmeDesk' });
  const paths = programmeDeskPaths(locale, eventId);
  return (
    <>
      <ProgrammeHead title={title} paths={paths} current="edit" />
      <h1>{t('heading')}</h1>
      <noscript>
        <p className="notice notice-problem">{t('noScript')}</p>
      </noscript>
      <p>{t('zone', { zone: zoneLabelOf(when, locale) })}</p>
      <ProgrammeEditor
        {...{ locale, eventId, when, accountId: actor.accountId, zone: zoneOf(when) }}
        saved={theirProgramme(programme, actor.accountId)}
        released={released?.programme ?? null}
        dayNames={dayNamesOf(content, when, locale)}
        people={await peopleIn(actor, locale, content)}
        paths={{ draft: paths.draft, people: `/${locale}/admin/people/choices`, release: paths.release }}
      />
    </>
  );
}
