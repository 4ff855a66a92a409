import 'server-only';
import { getTranslations } from 'next-intl/server';
import { WithdrawForm } from '#components/admin/articles/withdraw-form';
import { MissingInEvent } from '#components/admin/events/missing-in-event';
import { PublishEventForm } from '#components/admin/events/publish-event-form';
import { ItemSlugForm } from '#components/admin/item-slug-form';
import { ButtonLink } from '#components/ui/button';
import { Question } from '#components/ui/question';
import { languages } from '#lib/core/languages';
import { hasStrayProgramme } from '#lib/events/admin-queries/has-stray-programme';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { requireActor } from '../../desk-actor.ts';
import { changeEventSlugAction, publishEventAction, withdrawEventAction } from './actions.ts';
import { wordsPathsOf } from './event-desk-head.ts';
import { programmeDeskPaths } from './programme/programme-address.ts';

/** What the public sees of an event, and what changes that; what is missing is said to whoever may not publish too. */
export async function PublicSection({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale });
  const { itemId, may } = event;
  const shown = languages.filter((language) => event.languages[language].path !== null);
  const named = languages.filter((language) => event.languages[language].slug !== null);
  return (
    <section className="sheet" aria-labelledby="public">
      <h2 id="public">{t('eventsDesk.publish.heading')}</h2>
      <div className="button-row">
        {shown.map((language) => (
          <ButtonLink key={language} kind="quiet" href={event.languages[language].path ?? undefined}>
            {`${t('eventsDesk.publish.open')}: ${localeNames[language]}`}
          </ButtonLink>
        ))}
      </div>
      {(await hasStrayProgramme(await requireActor(locale), itemId)) ? (
        <p className="notice">
          {t('eventsDesk.publish.strayProgramme')}{' '}
          <a href={programmeDeskPaths(locale, itemId).edit} className="tap">
            {t('programmeDesk.heading')}
          </a>
        </p>
      ) : null}
      {may.publish ? (
        <>
          <PublishEventForm
            {...{ locale, event }}
            wordsPaths={wordsPathsOf(locale, itemId)}
            publish={publishEventAction}
          />
          {named.length > 0 ? (
            <Question label={t('publishing.address.heading')}>
              <p>{t('publishing.address.intro')}</p>
              {named.map((language) => (
                <ItemSlugForm
                  key={language}
                  {...{ locale, itemId, language }}
                  slug={event.languages[language].slug ?? ''}
                  change={changeEventSlugAction}
                />
              ))}
            </Question>
          ) : null}
          {shown.length > 0 ? (
            <Question label={t('publishing.withdrawal.open')} isGrave>
              <WithdrawForm {...{ locale, itemId, shown }} withdraw={withdrawEventAction} />
            </Question>
          ) : null}
        </>
      ) : (
        <MissingToAuthors locale={locale} event={event} />
      )}
    </section>
  );
}

async function MissingToAuthors({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale, namespace: 'eventsDesk.publish' });
  const paths = wordsPathsOf(locale, event.itemId);
  const unready = languages.filter((language) => event.languages[language].missing.length > 0);
  return (
    <>
      <p>{t('byEditors')}</p>
      {unready.map((language) => (
        <div key={language}>
          <h3>{localeNames[language]}</h3>
          <MissingInEvent problems={event.languages[language].missing} wordsPath={paths[language]} />
        </div>
      ))}
    </>
  );
}
