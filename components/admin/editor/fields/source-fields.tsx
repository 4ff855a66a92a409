'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';
import type { ArticleShared } from '#lib/articles/article';
import { isLanguage, type Language, languages } from '#lib/core/languages';
import { focusDrawn } from '../focus-place.ts';
import { movedUp, RowButtons, withEntry, withoutEntry } from './row-buttons.tsx';
import { RowDetails } from './row-details.tsx';

type Source = ArticleShared['sources'][number];

interface SourceFieldsProps {
  sources: Source[];
  onChange: (sources: Source[]) => void;
}

const mostSources = 50;
const emptyIn = (language: Language): Source => ({
  title: '',
  publisher: '',
  url: null,
  language,
  date: null,
});

/** Where the facts of an article come from, in the order in which readers see them. */
export function SourceFields({ sources, onChange }: SourceFieldsProps) {
  const t = useTranslations('editor.sources');
  const locale = useLocale();
  return (
    <fieldset className="field">
      <legend id="shared-sources" tabIndex={-1}>
        {t('heading')}
      </legend>
      <p className="field-hint">{t('hint')}</p>
      {sources.map((source, index) => {
        const label = t('source', { number: String(index + 1) });
        return (
          <RowDetails
            // biome-ignore lint/suspicious/noArrayIndexKey: sources have no other key, and their fields hold no state
            key={index}
            summary={source.title ? `${label}: ${source.title}` : label}
            isUnfinished={source.title === ''}
          >
            <OneSource
              id={`source-${index}`}
              source={source}
              onChange={(changed) => onChange(withEntry(sources, index, changed))}
            />
            <RowButtons
              name={label}
              onUp={index > 0 ? () => onChange(movedUp(sources, index)) : null}
              onRemove={() => onChange(withoutEntry(sources, index))}
            />
          </RowDetails>
        );
      })}
      {sources.length < mostSources ? (
        <Button
          onClick={() => {
            onChange([...sources, emptyIn(locale)]);
            focusDrawn(`source-${sources.length}-title`);
          }}
        >
          {t('add')}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface OneSourceProps {
  id: string;
  source: Source;
  onChange: (source: Source) => void;
}

function OneSource({ id, source, onChange }: OneSourceProps) {
  const t = useTranslations('editor.sources');
  const names = useTranslations('editor.languageName');
  return (
    <>
      <TextField
        id={`${id}-title`}
        label={t('title')}
        value={source.title}
        maxLength={500}
        lang={source.language}
        onChange={(event) => onChange({ ...source, title: event.target.value })}
      />
      <TextField
        id={`${id}-publisher`}
        label={t('publisher')}
        value={source.publisher}
        maxLength={200}
        lang={source.language}
        onChange={(event) => onChange({ ...source, publisher: event.target.value })}
      />
      <TextField
        id={`${id}-url`}
        label={t('url')}
        value={source.url ?? ''}
        maxLength={2_000}
        inputMode="url"
        spellCheck={false}
        onChange={(event) => onChange({ ...source, url: event.target.value.trim() || null })}
      />
      <div className="field-pair">
        <SelectField
          id={`${id}-language`}
          label={t('language')}
          value={source.language}
          choices={languages.map((value) => ({ value, label: names(value) }))}
          onChange={({ target: { value } }) => isLanguage(value) && onChange({ ...source, language: value })}
        />
        <TextField
          id={`${id}-date`}
          label={t('date')}
          value={source.date ?? ''}
          maxLength={20}
          onChange={(event) => onChange({ ...source, date: event.target.value.trim() || null })}
        />
      </div>
    </>
  );
}
