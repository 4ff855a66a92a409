import 'server-only';
import { getTranslations } from 'next-intl/server';
import { WithdrawForm } from '#components/admin/articles/withdraw-form';
import { ItemSlugForm } from '#components/admin/item-slug-form';
import { PublishPersonForm } from '#components/admin/people/publish-person-form';
import { ButtonLink } from '#components/ui/button';
import { Question } from '#components/ui/question';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { changePersonSlugAction, publishPersonAction, withdrawPersonAction } from './actions.ts';

/** What the public sees of a person, and what changes that; for who may publish. */
export async function PublicSection({ locale, person }: { locale: Locale; person: DeskPerson }) {
  const t = await getTranslations({ locale });
  const { itemId, may } = person;
  const shown = languages.filter((language) => person.languages[language].path !== null);
  const named = languages.filter((language) => person.languages[language].slug !== null);
  return (
    <section className="sheet" aria-labelledby="public">
      <h2 id="public">{t('peopleDesk.publish.heading')}</h2>
      <div className="button-row">
        {shown.map((language) => (
          <ButtonLink key={language} kind="quiet" href={person.languages[language].path ?? undefined}>
            {`${t('peopleDesk.publish.open')}: ${localeNames[language]}`}
          </ButtonLink>
        ))}
      </div>
      {may.publish ? (
        <>
          <PublishPersonForm locale={locale} person={person} publish={publishPersonAction} />
          {named.length > 0 ? (
            <Question label={t('publishing.address.heading')}>
              <p>{t('publishing.address.intro')}</p>
              {named.map((language) => (
                <ItemSlugForm
                  key={language}
                  {...{ locale, itemId, language }}
                  slug={person.languages[language].slug ?? ''}
                  change={changePersonSlugAction}
                />
              ))}
            </Question>
          ) : null}
          {shown.length > 0 ? (
            <Question label={t('publishing.withdrawal.open')} isGrave>
              <WithdrawForm {...{ locale, itemId, shown }} withdraw={withdrawPersonAction} />
            </Question>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
