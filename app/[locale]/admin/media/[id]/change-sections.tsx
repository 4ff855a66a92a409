import 'server-only';
import { getTranslations } from 'next-intl/server';
import { RegionForm } from '#components/admin/media/region-form';
import { ReplaceForm } from '#components/admin/media/replace-form';
import { WordsForm } from '#components/admin/media/words-form';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryMedium } from '#lib/media/library-view';
import { mediumAddress } from '../media-address.ts';
import { blurAction, cropAction, editTextsAction } from './actions.ts';

/** What the form of words begins with. What is typed there stays until this changes, whatever other form is sent. */
function savedWords({ words, licence, language, card }: LibraryMedium): string {
  return JSON.stringify([words, licence, language, card.isDecorative]);
}

/** What changes a medium: its words, its picture, its file. */
export async function ChangeSections({ locale, medium }: { locale: Locale; medium: LibraryMedium }) {
  const words = await getTranslations({ locale, namespace: 'words' });
  const regions = await getTranslations({ locale, namespace: 'regions' });
  const replacement = await getTranslations({ locale, namespace: 'replacement' });
  const { card, picture, version } = medium;
  const about = { locale, mediumId: card.mediumId, version };
  return (
    <>
      <section aria-labelledby="words" className="sheet">
        <h2 id="words">{picture ? words('heading') : words('documentHeading')}</h2>
        <WordsForm key={savedWords(medium)} locale={locale} medium={medium} action={editTextsAction} />
      </section>
      <section aria-labelledby="edit" className="sheet">
        <h2 id="edit">{replacement('changes')}</h2>
        {picture ? (
          <>
            <Question label={regions('cropHeading')}>
              <RegionForm key={version} {...about} picture={picture} what="crop" action={cropAction} />
            </Question>
            <Question label={regions('blurHeading')}>
              <RegionForm key={version} {...about} picture={picture} what="blur" action={blurAction} />
            </Question>
          </>
        ) : null}
        <Question label={replacement('heading')}>
          <ReplaceForm
            locale={locale}
            medium={medium}
            action={`${mediumAddress(locale, card.mediumId)}/replace/upload`}
          />
        </Question>
      </section>
    </>
  );
}
