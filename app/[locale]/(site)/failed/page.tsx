import { FailedPage } from '#components/site/failed-page';
import { currentRenderRecord, markPage } from '#lib/platform/render-record';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { readerLocale } from '../reader-locale.ts';
import { StaticSitePage } from '../site-page.tsx';
import { usualSections } from '../site-sections.ts';

/** What the press answers with when a page failed. To a reader who types the address there is nothing here. */
export default async function Failed({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await readerLocale(params);
  if (!locale || currentRenderRecord()?.internal !== 'failed') return <NotFoundAnswer locale={locale} />;
  markPage(500);
  return (
    <StaticSitePage locale={locale}>
      <FailedPage sections={usualSections(locale)} />
    </StaticSitePage>
  );
}
