import { UnavailablePage } from '#components/site/unavailable-page';
import { currentRenderRecord, markPage } from '#lib/platform/render-record';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { readerLocale } from '../reader-locale.ts';
import { StaticSitePage } from '../site-page.tsx';
import { usualSections } from '../site-sections.ts';

/** What the press answers with when the database is out of reach and no copy stands. To a reader who types the address there is nothing here. */
export default async function Unavailable({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await readerLocale(params);
  if (!locale || currentRenderRecord()?.internal !== 'unavailable') return <NotFoundAnswer locale={locale} />;
  markPage(503);
  return (
    <StaticSitePage locale={locale}>
      <UnavailablePage sections={usualSections(locale)} />
    </StaticSitePage>
  );
}
