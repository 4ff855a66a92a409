import 'server-only';
import { getTranslations } from 'next-intl/server';
import { FilesForm } from '#components/admin/events/files-form';
import { SourcesForm } from '#components/admin/events/sources-form';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { saveFilesAction, saveSourcesAction } from './actions.ts';

/** The picture, the documents and the sources of an event. */
export async function FilesSections({ locale, event }: { locale: Locale; event: DeskEvent }) {
  const t = await getTranslations({ locale, namespace: 'eventsDesk' });
  return (
    <>
      <section className="sheet" aria-labelledby="files">
        <h2 id="files" tabIndex={-1}>
          {t('files.heading')}
        </h2>
        <FilesForm {...{ locale, event }} save={saveFilesAction} />
      </section>
      <section className="sheet" aria-labelledby="sources">
        <h2 id="sources" tabIndex={-1}>
          {t('sources.heading')}
        </h2>
        <SourcesForm {...{ locale, event }} save={saveSourcesAction} />
      </section>
    </>
  );
}
