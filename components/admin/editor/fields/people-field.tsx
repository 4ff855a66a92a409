'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import type { ArticleShared } from '#lib/articles/article';
import { type FindPeople, PersonSearch } from '../dialogs/person-search.tsx';
import type { KnownNames } from '../known-names.ts';

interface PeopleFieldProps {
  shared: ArticleShared;
  known: KnownNames;
  findPeople: FindPeople;
  onChange: (part: Partial<ArticleShared>) => void;
}

const mostPeople = 50;

/** People whom an article names without quoting them. */
export function PeopleField({ shared, known, findPeople, onChange }: PeopleFieldProps) {
  const t = useTranslations('editor.people');
  const [isChoosing, setChoosing] = useState(false);
  const { peopleIds } = shared;
  return (
    <fieldset className="field">
      <legend id="shared-people" tabIndex={-1}>
        {t('heading')}
      </legend>
      <p className="field-hint">{t('hint')}</p>
      <ul>
        {peopleIds.map((id) => {
          const name = known.person(id)?.name ?? t('unknown');
          return (
            <li key={id} className="people-row">
              <span>{name}</span>
              <Button
                kind="quiet"
                aria-label={t('removeNamed', { name })}
                onClick={() => onChange({ peopleIds: peopleIds.filter((one) => one !== id) })}
              >
                {t('remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      {peopleIds.length < mostPeople ? <Button onClick={() => setChoosing(true)}>{t('add')}</Button> : null}
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={t('heading')}
        closeLabel={t('close')}
      >
        <PersonSearch
          id="article-person"
          legend={t('heading')}
          chosen={null}
          findPeople={findPeople}
          problem={null}
          onChoose={(person) => {
            known.add([person], []);
            if (!peopleIds.includes(person.personId))
              onChange({ peopleIds: [...peopleIds, person.personId] });
            setChoosing(false);
          }}
        />
      </Dialog>
    </fieldset>
  );
}
