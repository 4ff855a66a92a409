'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { type ArticleShared, mostPinned } from '#lib/articles/article';
import type { ArticleChoice } from '#lib/articles/article-choice-view';
import { ChoiceSearch } from '../dialogs/choice-search.tsx';
import type { FindChoices } from '../dialogs/use-found.ts';
import { focusDrawn } from '../focus-place.ts';
import type { KnownNames } from '../known-names.ts';
import { movedUp, RowButtons, withoutEntry } from './row-buttons.tsx';

/** Finds articles by words of their title; rejects where nobody can be asked. */
export type FindArticles = FindChoices<ArticleChoice>;

interface PinnedFieldProps {
  /** The article itself, which is not read also. */
  itemId: string;
  shared: ArticleShared;
  known: KnownNames;
  findArticles: FindArticles;
  onChange: (part: Partial<ArticleShared>) => void;
}

const buttonId = 'shared-pinned';

/** The articles that an editor puts first under "Read also". */
export function PinnedField({ itemId, shared, known, findArticles, onChange }: PinnedFieldProps) {
  const t = useTranslations('editor.pinned');
  const [isChoosing, setChoosing] = useState(false);
  const pinnedIds = shared.pinnedIds ?? [];
  const findOthers: FindArticles = useCallback(
    async (search, signal) =>
      (await findArticles(search, signal)).filter((article) => article.itemId !== itemId),
    [findArticles, itemId],
  );
  const choose = (article: ArticleChoice): void => {
    known.add([], [], [], [article]);
    if (!pinnedIds.includes(article.itemId)) onChange({ pinnedIds: [...pinnedIds, article.itemId] });
    setChoosing(false);
  };
  const titleOf = (id: string): string => known.article(id)?.title ?? t('unknown');
  const labelOf = ({ title, isPublic }: ArticleChoice): string =>
    isPublic ? title : `${title} (${t('notPublic')})`;
  const words = { which: t('which'), search: t('search'), failed: t('failed'), nothing: t('nothing') };
  return (
    <fieldset className="field">
      <legend>{t('heading')}</legend>
      <p className="field-hint">{t('hint')}</p>
      <ol>
        {pinnedIds.map((id, position) => (
          <li key={id} className="people-row">
            <span>{titleOf(id)}</span>
            <RowButtons
              name={titleOf(id)}
              onUp={position > 0 ? () => onChange({ pinnedIds: movedUp(pinnedIds, position) }) : null}
              onRemove={() => {
                onChange({ pinnedIds: withoutEntry(pinnedIds, position) });
                focusDrawn(buttonId);
              }}
            />
          </li>
        ))}
      </ol>
      {pinnedIds.length < mostPinned ? (
        <Button id={buttonId} onClick={() => setChoosing(true)}>
          {t('add')}
        </Button>
      ) : null}
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={t('heading')}
        closeLabel={t('close')}
      >
        <ChoiceSearch
          id="pinned-article"
          words={words}
          find={findOthers}
          keyOf={(article) => article.itemId}
          labelOf={labelOf}
          isChosen={(article) => pinnedIds.includes(article.itemId)}
          onChoose={choose}
        />
      </Dialog>
    </fieldset>
  );
}
