import type { Metadata } from 'next';
import { FrontPage } from '#components/site/front-page';
import { frontPath } from '#lib/articles/article-paths';
import { findFrontMoment } from '#lib/front/admin-queries/front-moment';
import { markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../../../../../(site)/language-paths.ts';
import { loadFront } from '../../../../../(site)/load-front.ts';
import { NotFoundAnswer } from '../../../../../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../../../../../(site)/page-metadata.ts';
import { SitePage } from '../../../../../(site)/site-page.tsx';
import { loadHelpPath } from '../../../../../(site)/site-sections.ts';
import { requireActor } from '../../../../../admin/desk-actor.ts';
import { frontTimeOf, instantOf } from '../../../../../admin/front/front-address.ts';
import type { Query } from '../../../../../admin/people/people-address.ts';
import { type PreviewParams, previewLocale } from '../../../../preview-locale.ts';
import '../../../../../(site)/front.css';

interface Props {
  params: Promise<Omit<PreviewParams, 'id'>>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await previewLocale(params);
  return locale ? unlistedMetadata(locale, '') : {};
}

/** The front page as readers will see it at a moment. */
export default async function FrontPreview({ params, searchParams }: Props) {
  const locale = await previewLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const at = instantOf(frontTimeOf(await searchParams));
  const moment = await findFrontMoment(await requireActor(locale), at);
  if (!moment) return <NotFoundAnswer locale={locale} />;
  const front = await loadFront(locale, moment);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(frontPath)} current="front" at={moment}>
      <FrontPage front={front} helpPath={await loadHelpPath(locale)} />
    </SitePage>
  );
}
