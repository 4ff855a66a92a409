'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import type { ArticleShared } from '#lib/articles/article';
import { languages } from '#lib/core/languages';
import { focusDrawn } from '../focus-place.ts';
import { movedUp, RowButtons, withEntry, withoutEntry } from './row-buttons.tsx';
import { RowDetails } from './row-details.tsx';

type Byline = ArticleShared['byline'];

interface BylineFieldsProps {
  byline: Byline;
  onChange: (byline: Byline) => void;
}

const mostAuthors = 10;

/** The authors in their order, each named in the three languages. */
export function BylineFields({ byline, onChange }: BylineFieldsProps) {
  const t = useTranslations('editor.byline');
  const names = useTranslations('editor.languageName');
  const locale = useLocale();
  return (
    <fieldset className="field">
      <legend id="shared-byline" tabIndex={-1}>
        {t('heading')}
      </legend>
      <p className="field-hint">{t('hint')}</p>
      {byline.map((author, index) => {
        const label = t('author', { number: String(index + 1) });
        return (
          <RowDetails
            // biome-ignore lint/suspicious/noArrayIndexKey: authors have no other key, and their fields hold no state
            key={index}
            summary={author[locale] ? `${label}: ${author[locale]}` : label}
            isUnfinished={languages.some((language) => author[language].trim() === '')}
          >
            {languages.map((language) => (
              <TextField
                key={language}
                id={`byline-${index}-${language}`}
                label={names(language)}
                lang={language}
                value={author[language]}
                maxLength={200}
                onChange={(event) =>
                  onChange(withEntry(byline, index, { ...author, [language]: event.target.value }))
                }
              />
            ))}
            <RowButtons
              name={label}
              onUp={index > 0 ? () => onChange(movedUp(byline, index)) : null}
              onRemove={() => onChange(withoutEntry(byline, index))}
            />
          </RowDetails>
        );
      })}
      {byline.length < mostAuthors ? (
        <Button
          onClick={() => {
            onChange([...byline, { ky: '', ru: '', en: '' }]);
            focusDrawn(`byline-${byline.length}-${languages[0]}`);
          }}
        >
          {t('add')}
        </Button>
      ) : null}
    </fieldset>
  );
}
