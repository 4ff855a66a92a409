'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, memo } from 'react';
import { Checkbox } from '#components/ui/checkbox';
import { SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';
import type { ArticleShared } from '#lib/articles/article';
import type { ClassificationName } from '#lib/articles/article-desk-view';
import { parsePartialDate } from '#lib/core/partial-date';
import type { PickerProps } from '../dialogs/medium-dialog.tsx';
import type { FindPeople } from '../dialogs/person-search.tsx';
import type { KnownNames } from '../known-names.ts';
import { BylineFields } from './byline-fields.tsx';
import { CoverField } from './cover-field.tsx';
import { EventField, type FindEvents } from './event-field.tsx';
import { PeopleField } from './people-field.tsx';
import { type FindArticles, PinnedField } from './pinned-field.tsx';
import { SourceFields } from './source-fields.tsx';

export interface Classification {
  rubrics: ClassificationName[];
  topics: ClassificationName[];
}

export interface SharedFieldsProps {
  itemId: string;
  shared: ArticleShared;
  classification: Classification;
  known: KnownNames;
  Picker: ComponentType<PickerProps>;
  findPeople: FindPeople;
  findEvents: FindEvents;
  findArticles: FindArticles;
  onChange: (part: Partial<ArticleShared>) => void;
}

const mostTopics = 10;

/** What all languages of an article share. */
export const SharedFields = memo(function SharedFields(props: SharedFieldsProps) {
  const { shared, classification, onChange } = props;
  const t = useTranslations('editor.shared');
  return (
    <section aria-labelledby="shared-heading" className="shared-fields">
      <h2 id="shared-heading">{t('heading')}</h2>
      <p className="field-hint">{t('hint')}</p>
      <SelectField
        id="shared-rubric"
        label={t('rubric')}
        value={shared.rubric ?? ''}
        onChange={(event) => onChange({ rubric: event.target.value || null })}
        choices={[
          { value: '', label: t('noRubric') },
          ...classification.rubrics.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <TopicFields {...props} />
      <CoverField {...props} />
      <BylineFields byline={shared.byline} onChange={(byline) => onChange({ byline })} />
      <TextField
        id="shared-dated"
        label={t('dated')}
        hint={t('datedHint')}
        problem={shared.dated && !parsePartialDate(shared.dated) ? t('datedWrong') : null}
        value={shared.dated ?? ''}
        onChange={(event) => onChange({ dated: event.target.value.trim() || null })}
        maxLength={20}
        placeholder="2026-02-15"
        autoComplete="off"
      />
      <EventField {...props} />
      <PeopleField {...props} />
      <PinnedField {...props} />
      <SourceFields sources={shared.sources} onChange={(sources) => onChange({ sources })} />
      <Checkbox
        id="shared-open-sources"
        label={t('openSources')}
        checked={shared.isPreparedFromOpenSources}
        onChange={(event) => onChange({ isPreparedFromOpenSources: event.target.checked })}
      />
    </section>
  );
});

function TopicFields({ shared, classification, onChange }: SharedFieldsProps) {
  const t = useTranslations('editor.shared');
  const toggle = (key: string, isOn: boolean): void => {
    const others = shared.topics.filter((topic) => topic !== key);
    onChange({ topics: isOn ? [...others, key] : others });
  };
  return (
    <fieldset className="field">
      <legend id="shared-topics" tabIndex={-1}>
        {t('topics')}
      </legend>
      {classification.topics.map(({ key, name }) => {
        const isOn = shared.topics.includes(key);
        return (
          <div key={key} className="choice">
            <input
              id={`topic-${key}`}
              type="checkbox"
              checked={isOn}
              disabled={!isOn && shared.topics.length >= mostTopics}
              onChange={(event) => toggle(key, event.target.checked)}
            />
            <label htmlFor={`topic-${key}`}>{name}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
