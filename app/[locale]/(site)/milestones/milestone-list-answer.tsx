import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MilestoneListPage } from '#components/site/milestone-list-page';
import type { Locale } from '#lib/i18n/locales';
import { listMilestones } from '#lib/milestones/list-public-queries';
import { type MilestoneTheme, milestoneThemes } from '#lib/milestones/milestone';
import { type MilestoneOrder, milestoneListPath } from '#lib/milestones/milestone-paths';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { SitePage } from '../site-page.tsx';

/** A list of milestones, as its address names it. */
export interface MilestoneListAddress {
  locale: Locale | null;
  /** Null: of all themes. */
  theme: MilestoneTheme | null;
  order: MilestoneOrder;
}

const pathIn =
  ({ theme, order }: MilestoneListAddress) =>
  (locale: Locale): string =>
    milestoneListPath(locale, theme, order);

async function headingOf(locale: Locale, theme: MilestoneTheme | null): Promise<string> {
  const t = await getTranslations({ locale });
  return theme ? t('milestones.headingOf', { theme: t(`milestoneTheme.${theme}`) }) : t('milestones.heading');
}

/** The head of a list; search engines list it in the order of time alone. */
export async function milestoneListMetadata(address: MilestoneListAddress): Promise<Metadata> {
  const { locale, theme, order } = address;
  if (!locale) return {};
  const t = await getTranslations({ locale, namespace: 'milestones' });
  return pageMetadata({
    locale,
    title: await headingOf(locale, theme),
    description: t('intro'),
    path: pathIn(address)(locale),
    languagePaths: pathsInAllLanguages(pathIn(address)),
    isListed: order === 'time',
  });
}

/** A list of milestones in its frame. */
export async function MilestoneListAnswer(address: MilestoneListAddress) {
  const { locale, theme, order } = address;
  if (!locale) return <NotFoundAnswer locale={null} />;
  const { list, themes, freshness } = await listMilestones(locale, { theme, order });
  dependOn(freshness);
  markPage(200);
  const shown = milestoneThemes.filter((one) => themes.includes(one) || one === theme);
  const other = order === 'time' ? 'nearest' : 'time';
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(pathIn(address))} current="milestones">
      <MilestoneListPage
        heading={await headingOf(locale, theme)}
        list={list}
        order={order}
        otherPath={milestoneListPath(locale, theme, other)}
        themes={[null, ...shown].map((one) => ({
          ...{ theme: one, path: milestoneListPath(locale, one, order), isChosen: one === theme },
        }))}
      />
    </SitePage>
  );
}
