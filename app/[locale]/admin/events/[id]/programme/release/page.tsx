import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgrammeChecks } from '#components/admin/programme/programme-checks';
import { ProgrammeHead } from '#components/admin/programme/programme-head';
import { ReleaseChanges } from '#components/admin/programme/release-changes';
import { ReleaseForm } from '#components/admin/programme/release-form';
import { ReleaseProblems } from '#components/admin/programme/release-problems';
import { ReleasedNotice } from '#components/admin/programme/released-notice';
import { WithdrawProgrammeForm } from '#components/admin/programme/withdraw-programme-form';
import { isSameJson } from '#lib/core/same-json';
import type { UnnamedChange } from '#lib/events/event-view';
import { isWithdrawn } from '#lib/events/programme';
import { toFactChanges, toSessionChange } from '#lib/events/programme-change-view';
import { factChanges, programmeChanges } from '#lib/events/programme-changes';
import type { DeskProgramme } from '#lib/events/programme-desk-view';
import { programmeProblems } from '#lib/events/programme-problems';
import { programmeWarnings } from '#lib/events/programme-warnings';
import type { Locale } from '#lib/i18n/locales';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../../desk-actor.ts';
import { deskLocale } from '../../../../desk-locale.ts';
import { deskMetadata } from '../../../../desk-metadata.ts';
import { programmeDeskPaths } from '../programme-address.ts';
import { peopleIn, zoneLabelOf, zoneOf } from '../programme-view.ts';
import { requireProgramme } from '../require-programme.ts';
import { releaseProgrammeAction, withdrawProgrammeAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'programmeDesk.release' });
  return deskMetadata(locale, t('heading'));
}

/** What changes for readers; on the first release everything. */
function changesOf({ released, content }: DeskProgramme, locale: Locale): UnnamedChange[] {
  const before =
    released && !isWithdrawn(released.programme) ? released.programme : { ...content, sessions: [] };
  return programmeChanges(before, content).flatMap(
    (change) => toSessionChange(change, locale, { before, after: content }) ?? [],
  );
}

export default async function ReleaseProgramme({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const { id: eventId } = await params;
  const programme = await requireProgramme(locale, eventId);
  const { content, when, publicWhens, released, isReleased, version, title, publicPaths } = programme;
  const people = await peopleIn(actor, locale, content);
  const t = await getTranslations({ locale, namespace: 'programmeDesk.release' });
  const desk = await getTranslations({ locale, namespace: 'programmeDesk' });
  const paths = programmeDeskPaths(locale, eventId);
  const isDone = (await searchParams)['released'] === String(released?.number);
  const number = (released?.number ?? 0) + 1;
  const whens = publicWhens.length > 0 || !when ? publicWhens : [when];
  const problems = programmeProblems(content, { whens, language: locale });
  const mayRelease = mayPublishing(actor, 'publish');
  return (
    <>
      <ProgrammeHead title={title} paths={paths} current="release" />
      <h1>{t('heading')}</h1>
      <ReleasedNotice {...{ released, isDone, publicPaths }} zone={zoneOf(when)} />
      {isReleased ? null : (
        <section aria-labelledby="changes" className="desk-section">
          <h2 id="changes">{t('changes', { number })}</h2>
          <p>{desk('zone', { zone: zoneLabelOf(when, locale) })}</p>
          <ReleaseChanges
            changes={changesOf(programme, locale)}
            facts={
              released && !isWithdrawn(released.programme)
                ? toFactChanges(factChanges(released.programme, content), locale)
                : []
            }
            isFirst={released === null}
            zone={zoneOf(when)}
          />
          {publicWhens.some((one) => !isSameJson(one, when)) ? (
            <p className="notice">
              {t('dateNotPublic')}{' '}
              <a href={paths.event} className="tap">
                {desk('head.toEvent')}
              </a>
            </p>
          ) : null}
          <ReleaseProblems problems={problems} editPath={paths.edit} />
          <ProgrammeChecks
            programme={content}
            warnings={programmeWarnings(content, when)}
            people={people}
            editPath={paths.edit}
          />
          {mayRelease && problems.length === 0 ? (
            <ReleaseForm {...{ locale, eventId, version, number }} release={releaseProgrammeAction} />
          ) : null}
          {mayRelease ? null : <p>{t('notYours')}</p>}
        </section>
      )}
      {mayRelease && released && !isWithdrawn(released.programme) ? (
        <WithdrawProgrammeForm
          {...{ locale, eventId, number: released.number }}
          withdraw={withdrawProgrammeAction}
        />
      ) : null}
    </>
  );
}
