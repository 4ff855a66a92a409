'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import { libraryAddress, placeOf } from '../editor-place.ts';
import { useProblemText } from '../problem-text.ts';
import { sectionAddress } from '../section-address.ts';
import { focusPlace } from './focus-place.ts';

interface ToDoPanelProps {
  toDo: LanguageToDo;
  /** The number of blocks of the source that are not checked; null on the source itself. */
  unchecked: number | null;
  /** The page that mends what is no matter of the words; null where this one does. */
  elsewhere: string | null;
}

/** What this language still needs before it can be published, each line leading to where it is done. */
export function ToDoPanel({ toDo, unchecked, elsewhere }: ToDoPanelProps) {
  const t = useTranslations('editor.toDo');
  const text = useProblemText();
  const locale = useLocale();
  return (
    <section aria-labelledby="to-do-heading" className="sheet to-do">
      <h2 id="to-do-heading">{t('heading')}</h2>
      {toDo.missing.length === 0 ? <p>{t('nothing')}</p> : null}
      <ul>
        {toDo.missing.map((problem) => {
          const place = placeOf(problem);
          const away = libraryAddress(locale, problem) ?? (elsewhere && sectionAddress(elsewhere, problem));
          const words = text(problem);
          return (
            <li key={`${place} ${words}`}>
              <a
                href={away ?? `#${place}`}
                onClick={(event) => {
                  if (!away && focusPlace(place)) event.preventDefault();
                }}
              >
                {words}
              </a>
            </li>
          );
        })}
      </ul>
      {unchecked ? <p className="text-quiet">{t('unchecked', { count: unchecked })}</p> : null}
    </section>
  );
}
