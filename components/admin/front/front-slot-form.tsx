'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '#lib/core/languages';
import type { DeskFrontSlot } from '#lib/front/front-desk-view';
import { type FrontSlotKind, isWorded, longestFrontWords, placesOf } from '#lib/front/front-slot';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText, FormTextarea } from '../form-fields.tsx';
import { FrontItemsField } from './front-items-field.tsx';

/** A day and a time by the clock of Bishkek; empty where none is named. */
export interface ShownTime {
  date: string;
  time: string;
}

interface FrontSlotFormProps {
  language: Language;
  kind: FrontSlotKind;
  /** What is changed; null: something new. */
  slot: DeskFrontSlot | null;
  times: { from: ShownTime; until: ShownTime };
  choicesPath: string;
  save: FormAction;
}

const fields = ['items', 'heading', 'words', 'linkLabel', 'linkAddress', 'from', 'until'];

/** Chooses what stands in a place, and from when until when. */
export function FrontSlotForm({ language, kind, slot, times, choicesPath, save }: FrontSlotFormProps) {
  const t = useTranslations('frontDesk.form');
  const locale = useLocale();
  const [items, setItems] = useState(slot?.items ?? []);
  const { most } = placesOf[kind];
  return (
    <>
      {isWorded(kind) ? null : <FrontItemsField {...{ items, most, choicesPath }} onChange={setItems} />}
      <ActionForm action={save} fields={fields} className="form-narrow">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="kind" value={kind} />
        {slot ? <input type="hidden" name="insteadOf" value={slot.slotId} /> : null}
        {items.map(({ itemId }) => (
          <input key={itemId} type="hidden" name="item" value={itemId} />
        ))}
        {isWorded(kind) ? <WordsFields language={language} words={slot?.words ?? null} /> : null}
        {(['from', 'until'] as const).map((name) => (
          <div key={name} className="field-pair">
            <FormText
              {...{ id: name, name, type: 'date', label: t(`${name}.day`) }}
              hint={t(isWorded(kind) && name === 'until' ? 'untilNeeded' : `${name}.hint`)}
              defaultValue={times[name].date}
            />
            <FormText
              {...{ id: `${name}Time`, name: `${name}Time`, type: 'time', label: t(`${name}.time`) }}
              hint={t(`${name}.timeHint`)}
              defaultValue={times[name].time}
            />
          </div>
        ))}
        <SubmitButton>{t(slot ? 'change' : 'save')}</SubmitButton>
      </ActionForm>
    </>
  );
}

function WordsFields({ language, words }: { language: Language; words: DeskFrontSlot['words'] | null }) {
  const t = useTranslations('frontDesk.form');
  const field = (name: keyof typeof longestFrontWords) => ({
    ...{ id: name, name, label: t(`words.${name}`), maxLength: longestFrontWords[name] },
    ...{ defaultValue: words?.[name] ?? '', lang: language, autoComplete: 'off' },
  });
  return (
    <>
      <FormText {...field('heading')} />
      <FormTextarea {...field('words')} rows={3} />
      <FormText {...field('linkLabel')} />
      <FormText {...field('linkAddress')} hint={t('linkHint')} autoCapitalize="none" spellCheck={false} />
    </>
  );
}
