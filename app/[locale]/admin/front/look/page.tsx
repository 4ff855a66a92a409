import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LanguageTabs } from '#components/admin/articles/language-tabs';
import { LookFrames } from '#components/admin/look-frames';
import { Button, ButtonLink } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { findFrontMoment } from '#lib/front/admin-queries/front-moment';
import { formatMoment } from '#lib/i18n/dates';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { firstOf, type Query } from '../../people/people-address.ts';
import {
  frontAddress,
  frontLookAddress,
  frontPreviewPath,
  frontTimeOf,
  instantOf,
  languageOr,
} from '../front-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'frontDesk.looking' });
  return deskMetadata(locale, t('heading'));
}

/** The front page at a moment that somebody chooses, as wide as a phone and a screen. */
export default async function LookAtFront({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const query = await searchParams;
  const language = languageOr(locale, firstOf(query['language']));
  const time = frontTimeOf(query);
  const moment = (await findFrontMoment(await requireActor(locale), instantOf(time))) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'frontDesk' });
  const lookIn = (one: typeof language) => frontLookAddress(locale, one, time);
  return (
    <>
      <div className="page-head">
        <h1>{t('looking.heading')}</h1>
        <ButtonLink kind="quiet" href={frontAddress(locale, language)}>
          {t('back')}
        </ButtonLink>
      </div>
      <LanguageTabs
        label={t('languages')}
        paths={{ ky: lookIn('ky'), ru: lookIn('ru'), en: lookIn('en') }}
        current={language}
      />
      <form action={`/${locale}/admin/front/look`} className="form-narrow">
        <input type="hidden" name="language" value={language} />
        <div className="field-pair">
          <TextField id="date" name="date" type="date" label={t('looking.day')} defaultValue={time.date} />
          <TextField id="time" name="time" type="time" label={t('looking.time')} defaultValue={time.time} />
        </div>
        <Button type="submit">{t('looking.show')}</Button>
      </form>
      <p role="status">{t('looking.shown', { when: formatMoment(moment.now.toISOString(), locale) })}</p>
      <LookFrames path={frontPreviewPath(language, time)} />
    </>
  );
}
