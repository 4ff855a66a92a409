'use client';

import { useTranslations } from 'next-intl';
import type { LibraryCard } from '#lib/media/library-view';
import type { MediumKind } from '#lib/media/medium';
import { LibraryTags } from '../media/library-tags.tsx';
import { SmallPicture } from '../media/small-picture.tsx';
import type { Choices } from './use-choices.ts';

interface ChoiceListProps {
  choices: Choices;
  kind: MediumKind;
  onChoose: (card: LibraryCard) => void;
}

/** What can be chosen. How much was found is read out; each choice is a button. */
export function ChoiceList({ choices, kind, onChoose }: ChoiceListProps) {
  const t = useTranslations('picker');
  const { cards, state, search } = choices;
  const isEmpty = state === 'ready' && cards.length === 0;
  const nothing = search === '' ? t(`noneYet.${kind}`) : t('none');
  const summary = isEmpty ? nothing : t('results', { count: cards.length });
  return (
    <>
      <p role="status" className="field-hint">
        {state === 'loading' ? t('loading') : summary}
      </p>
      <ul className="library-grid">
        {cards.map((card) => (
          <li key={card.mediumId}>
            <button
              type="button"
              className="picker-choice"
              aria-label={t('choose', { name: card.name || t('unnamed') })}
              onClick={() => onChoose(card)}
            >
              <SmallPicture card={card} />
              <span className="library-name">{card.name || t('unnamed')}</span>
            </button>
            <LibraryTags card={card} />
          </li>
        ))}
      </ul>
    </>
  );
}
