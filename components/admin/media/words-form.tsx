import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { LibraryMedium } from '#lib/media/library-view';
import { longestTexts } from '#lib/media/medium';
import type { PictureView } from '#lib/media/picture-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox, FormText, FormTextarea } from '../form-fields.tsx';
import { FocusFields } from './focus-fields.tsx';
import { LanguageSelect } from './language-select.tsx';
import { MediumFields } from './medium-fields.tsx';

interface WordsFormProps {
  locale: Locale;
  medium: LibraryMedium;
  action: FormAction;
}

/** A picture that was cropped or replaced has its main point elsewhere. */
function lookOf({ sources, focus }: PictureView): string {
  return `${sources[0]?.src} ${focus.x} ${focus.y}`;
}

/** What a picture or document is called in each language, whose it is, and what of it must stay in sight. */
export function WordsForm({ locale, medium, action }: WordsFormProps) {
  const t = useTranslations('words');
  const { card, picture, version, words, licence } = medium;
  const parts = languages.flatMap((one) => [`texts.${one}.alt`, `texts.${one}.credit`]);
  return (
    <ActionForm action={action} fields={[...parts, 'licence']}>
      <MediumFields locale={locale} mediumId={card.mediumId} version={version} />
      {languages.map((language) =>
        picture ? (
          <PictureWords key={language} language={language} words={words[language]} />
        ) : (
          <FormText
            key={language}
            id={`texts.${language}.alt`}
            name={`texts.${language}.alt`}
            label={t('title', { language: localeNames[language] })}
            lang={language}
            maxLength={longestTexts.title}
            defaultValue={words[language].alt}
          />
        ),
      )}
      {picture ? (
        <FormCheckbox
          id="isDecorative"
          name="isDecorative"
          value="yes"
          label={t('decorative')}
          defaultChecked={card.isDecorative}
        />
      ) : (
        <LanguageSelect language={medium.language} />
      )}
      <FormText
        id="licence"
        name="licence"
        label={t('licence')}
        hint={t('licenceHint')}
        maxLength={longestTexts.licence}
        defaultValue={licence}
      />
      {picture ? <FocusFields key={lookOf(picture)} picture={picture} /> : <CentredFocus />}
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  );
}

function CentredFocus() {
  return (
    <>
      <input type="hidden" name="focus.x" value="50" />
      <input type="hidden" name="focus.y" value="50" />
    </>
  );
}

function PictureWords({ language, words }: { language: Language; words: { alt: string; credit: string } }) {
  const t = useTranslations('words');
  const name = localeNames[language];
  return (
    <div className="words-of-language">
      <FormTextarea
        id={`texts.${language}.alt`}
        name={`texts.${language}.alt`}
        label={t('alt', { language: name })}
        hint={language === languages[0] ? t('altHint') : undefined}
        lang={language}
        rows={2}
        maxLength={longestTexts.alt}
        defaultValue={words.alt}
      />
      <FormText
        id={`texts.${language}.credit`}
        name={`texts.${language}.credit`}
        label={t('credit', { language: name })}
        lang={language}
        maxLength={longestTexts.credit}
        defaultValue={words.credit}
      />
    </div>
  );
}
