'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '#components/ui/text-field';
import type { KnownPerson } from '../known-names.ts';
import { type FindChoices, useFound } from './use-found.ts';

/** Finds people by a part of their name; rejects where nobody can be asked. */
export type FindPeople = FindChoices<KnownPerson>;

interface PersonSearchProps {
  id: string;
  /** Whom one chooses. */
  legend: string;
  chosen: KnownPerson | null;
  findPeople: FindPeople;
  onChoose: (person: KnownPerson) => void;
  problem: string | null;
}

/** Chooses one of the people that the portal knows. */
export function PersonSearch(props: PersonSearchProps) {
  const { id, legend, chosen, findPeople, onChoose, problem } = props;
  const t = useTranslations('editor.person');
  const [search, setSearch] = useState('');
  const { choices: people, isFailed } = useFound(search, findPeople);
  const others = (people ?? []).filter(({ personId }) => personId !== chosen?.personId);
  const shown = chosen ? [chosen, ...others] : others;
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <TextField
        id={id}
        label={t('search')}
        problem={problem}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        autoComplete="off"
        type="search"
      />
      <p className="field-hint" role="status">
        {isFailed ? t('failed') : null}
        {people?.length === 0 ? t('nobody') : null}
      </p>
      <div className="person-choices">
        {shown.map((person) => (
          <div key={person.personId} className="choice">
            <input
              id={`${id}-${person.personId}`}
              type="radio"
              name={`${id}-chosen`}
              checked={person.personId === chosen?.personId}
              onChange={() => onChoose(person)}
            />
            <label htmlFor={`${id}-${person.personId}`}>
              {person.name}
              {person.post ? <span className="block text-quiet text-sm">{person.post}</span> : null}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
