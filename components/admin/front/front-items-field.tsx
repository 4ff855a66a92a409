'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { FrontChoiceItem } from '#lib/front/front-desk-view';
import { findChoicesAt } from '../editor/desk-choices.ts';
import { ChoiceSearch } from '../editor/dialogs/choice-search.tsx';
import { movedUp, RowButtons, withoutEntry } from '../editor/fields/row-buttons.tsx';
import { focusDrawn } from '../editor/focus-place.ts';

interface FrontItemsFieldProps {
  items: FrontChoiceItem[];
  most: number;
  /** Where what can be chosen is asked for. */
  choicesPath: string;
  onChange: (items: FrontChoiceItem[]) => void;
}

const searchId = 'front-search';

/** What is chosen for a place, in order, and a search for more. It stands outside of the form: Enter in the search sends nothing. */
export function FrontItemsField({ items, most, choicesPath, onChange }: FrontItemsFieldProps) {
  const t = useTranslations('frontDesk.items');
  const kinds = useTranslations('frontDesk.kind');
  const find = useMemo(() => findChoicesAt<FrontChoiceItem>(choicesPath), [choicesPath]);
  const isChosen = ({ itemId }: FrontChoiceItem): boolean => items.some((one) => one.itemId === itemId);
  const labelOf = ({ title, kind, isPublic }: FrontChoiceItem): string =>
    `${title} (${isPublic ? kinds(kind) : t('hidden', { kind: kinds(kind) })})`;
  const choose = (item: FrontChoiceItem): void => {
    if (isChosen(item)) return;
    onChange(most === 1 ? [item] : [...items, item]);
  };
  const isFull = most > 1 && items.length >= most;
  return (
    <fieldset className="field" id="items" tabIndex={-1}>
      <legend>{t('heading')}</legend>
      <p className="field-hint">{t('hint', { most })}</p>
      <ol className="front-items">
        {items.map((item, position) => (
          <li key={item.itemId} className="people-row">
            <span>{labelOf(item)}</span>
            <RowButtons
              name={item.title}
              onUp={position > 0 ? () => onChange(movedUp(items, position)) : null}
              onRemove={() => {
                onChange(withoutEntry(items, position));
                focusDrawn(searchId);
              }}
            />
          </li>
        ))}
      </ol>
      {isFull ? (
        <p role="status">{t('full')}</p>
      ) : (
        <ChoiceSearch
          id={searchId}
          words={{ which: t('which'), search: t('search'), failed: t('failed'), nothing: t('nothing') }}
          find={find}
          keyOf={({ itemId }) => itemId}
          labelOf={labelOf}
          isChosen={isChosen}
          onChoose={choose}
        />
      )}
    </fieldset>
  );
}
