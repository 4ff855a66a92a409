import type { ReactNode } from 'react';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { FormText, FormTextarea } from '../form-fields.tsx';

interface TextFieldsProps {
  /** Fields are called `<name>.<language>`. */
  name: string;
  label: string;
  hint?: ReactNode;
  texts: Record<Language, string>;
  longest: number;
  /** Absent: a line. */
  rows?: number;
}

/** A text of what the languages share, in each of them. */
export function TextFields({ name, label, hint, texts, longest, rows }: TextFieldsProps) {
  return (
    <div className="fields-beside">
      {languages.map((language, index) => {
        const field = {
          id: `${name}.${language}`,
          name: `${name}.${language}`,
          label: `${label}: ${localeNames[language]}`,
          hint: index === 0 ? hint : undefined,
          lang: language,
          maxLength: longest,
          defaultValue: texts[language],
        };
        return rows ? (
          <FormTextarea key={language} {...field} rows={rows} />
        ) : (
          <FormText key={language} {...field} autoComplete="off" />
        );
      })}
    </div>
  );
}

/** The ids of the fields, for the problems of their form. */
export const idsOfTexts = (name: string): string[] => languages.map((language) => `${name}.${language}`);
