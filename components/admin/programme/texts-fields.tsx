'use client';

import { useTranslations } from 'next-intl';
import { describedBy, Field } from '#components/ui/field';
import { languages } from '#lib/core/languages';
import type { Texts } from '#lib/events/event';
import { GrowingText } from '../editor/fields/growing-text.tsx';

interface TextsFieldsProps {
  /** The fields are this and a language: `title-ky`. */
  id: string;
  legend: string;
  texts: Texts;
  /** In characters. */
  longest: number;
  onChange: (texts: Texts) => void;
}

/** A text in each of the three languages. */
export function TextsFields({ id, legend, texts, longest, onChange }: TextsFieldsProps) {
  const names = useTranslations('editor.languageName');
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {languages.map((language) => {
        const fieldId = `${id}-${language}`;
        return (
          <Field key={language} id={fieldId} label={names(language)}>
            <GrowingText
              {...describedBy({ id: fieldId })}
              className="control"
              lang={language}
              value={texts[language]}
              maxLength={longest}
              onText={(text) => onChange({ ...texts, [language]: text })}
            />
          </Field>
        );
      })}
    </fieldset>
  );
}
