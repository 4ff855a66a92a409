import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EventMonthPage } from '#components/site/event-month-page';
import { isPeriod } from '#lib/core/portal-day';
import { eventsPath, monthPath } from '#lib/events/event-paths';
import { listMonth } from '#lib/events/list-public-queries';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../../../language-paths.ts';
import { NotFoundAnswer } from '../../../not-found-answer.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { readerLocale } from '../../../reader-locale.ts';
import { SitePage } from '../../../site-page.tsx';

type Props = { params: Promise<{ locale: string; month: string }> };

const load = cache(async (locale: Locale, month: string) =>
  isPeriod(month) && month.includes('-') ? listMonth(locale, month) : null,
);

async function headingOf(locale: Locale, month: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'eventLists' });
  return t('month', { month: formatPartialDate(month, locale) });
}

export async function generateMetadata({ params }: Props) {
  const locale = await readerLocale(params);
  const { month } = await params;
  if (!locale || !(await load(locale, month))) return {};
  const t = await getTranslations({ locale, namespace: 'eventLists' });
  return pageMetadata({
    locale,
    title: await headingOf(locale, month),
    description: t('monthIntro'),
    path: monthPath(locale, month),
    languagePaths: pathsInAllLanguages((one) => monthPath(one, month)),
  });
}

export default async function EventMonth({ params }: Props) {
  const locale = await readerLocale(params);
  const { month } = await params;
  const answer = locale ? await load(locale, month) : null;
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  markPage(200);
  const { cards, previous, next } = answer;
  return (
    <SitePage
      locale={locale}
      languagePaths={pathsInAllLanguages((one) => monthPath(one, month))}
      current="events"
    >
      <EventMonthPage
        heading={await headingOf(locale, month)}
        {...{ month, cards, previous, next }}
        listPath={eventsPath(locale)}
      />
    </SitePage>
  );
}
