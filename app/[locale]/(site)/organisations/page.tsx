import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationListPage } from '#components/site/organisation-list-page';
import { listOrganisations } from '#lib/organisations/list-public-query';
import { organisationsPath } from '#lib/organisations/organisation-paths';
import { peoplePath } from '#lib/people/person-paths';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readerLocale } from '../reader-locale.ts';
import { SitePage } from '../site-page.tsx';
import '../list-pages.css';

type Props = { params: Promise<{ locale: string }> };

const languagePaths = pathsInAllLanguages(organisationsPath);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  if (!locale) return {};
  const t = await getTranslations({ locale, namespace: 'organisations' });
  return pageMetadata({
    ...{ locale, title: t('heading'), description: t('intro') },
    ...{ path: organisationsPath(locale), languagePaths },
  });
}

export default async function Organisations({ params }: Props) {
  const locale = await readerLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const { letters, freshness } = await listOrganisations(locale);
  dependOn(freshness);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={languagePaths} current="people">
      <OrganisationListPage letters={letters} peoplePath={peoplePath(locale)} />
    </SitePage>
  );
}
