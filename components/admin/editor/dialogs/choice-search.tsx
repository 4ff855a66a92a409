'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { type FindChoices, useFound } from './use-found.ts';

interface ChoiceSearchProps<Choice> {
  id: string;
  words: Record<'which' | 'search' | 'failed' | 'nothing', string>;
  find: FindChoices<Choice>;
  keyOf: (choice: Choice) => string;
  labelOf: (choice: Choice) => ReactNode;
  isChosen: (choice: Choice) => boolean;
  onChoose: (choice: Choice) => void;
}

/** Chooses one of what the portal knows by a part of its name. The arrows of the keyboard choose nothing: the dialog closes by it. */
export function ChoiceSearch<Choice>(props: ChoiceSearchProps<Choice>) {
  const { id, words, find, keyOf, labelOf, isChosen, onChoose } = props;
  const [search, setSearch] = useState('');
  const { choices, isFailed } = useFound(search, find);
  return (
    <fieldset className="field">
      <legend>{words.which}</legend>
      <TextField
        id={id}
        label={words.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        autoComplete="off"
        type="search"
      />
      <p className="field-hint" role="status">
        {isFailed ? words.failed : null}
        {choices?.length === 0 ? words.nothing : null}
      </p>
      <ul className="person-choices">
        {(choices ?? []).map((choice) => (
          <li key={keyOf(choice)}>
            <Button
              kind="quiet"
              aria-current={isChosen(choice) || undefined}
              onClick={() => onChoose(choice)}
            >
              {labelOf(choice)}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
