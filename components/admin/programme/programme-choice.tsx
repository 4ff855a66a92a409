'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { Programme } from '#lib/events/programme';
import type { KnownNames } from '../editor/known-names.ts';
import { DifferenceName, DifferenceWords } from './difference-words.tsx';
import type { Side } from './merge-order.ts';
import { type Choices, mergedProgramme, programmeDifferences } from './merge-programmes.ts';

interface ProgrammeChoiceProps {
  title: string;
  explanation: string;
  /** What both were made of; null where nobody knows. */
  base: Programme | null;
  ours: Programme;
  theirs: Programme;
  zone: string;
  known: KnownNames;
  onMerged: (merged: Programme) => void;
  onTheirs: () => void;
}

/** Two programmes, in which everything that differs stands side by side and is chosen. */
export function ProgrammeChoice(props: ProgrammeChoiceProps) {
  const { title, explanation, base, ours, theirs, zone, known, onMerged, onTheirs } = props;
  const t = useTranslations('programmeDesk.choice');
  const [choices, setChoices] = useState<Choices>({});
  return (
    <Notice kind="problem" title={title}>
      <p>{explanation}</p>
      {programmeDifferences(base, ours, theirs).map((difference) => {
        const { key, proposed } = difference;
        return (
          <fieldset key={key} className="session-choice">
            <legend>
              <DifferenceName difference={difference} />
            </legend>
            {(['ours', 'theirs'] as const).map((side: Side) => (
              <div key={side} className="choice">
                <input
                  id={`choice-${key}-${side}`}
                  type="radio"
                  name={`choice-${key}`}
                  checked={(choices[key] ?? proposed) === side}
                  onChange={() => setChoices({ ...choices, [key]: side })}
                />
                <label htmlFor={`choice-${key}-${side}`}>
                  {t(side)}:{' '}
                  <DifferenceWords
                    {...{ difference, side, zone, known }}
                    programme={side === 'ours' ? ours : theirs}
                  />
                </label>
              </div>
            ))}
          </fieldset>
        );
      })}
      <div className="button-row">
        <Button kind="primary" onClick={() => onMerged(mergedProgramme(base, ours, theirs, choices))}>
          {t('merge')}
        </Button>
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
