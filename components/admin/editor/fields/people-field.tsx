'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import type { ArticleShared } from '#lib/articles/article';
import type { FindPeople } from '../dialogs/person-search.tsx';
import type { KnownNames } from '../known-names.ts';
import { AddPerson } from './add-person.tsx';

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
      {peopleIds.length < mostPeople ? (
        <AddPerson
          id="article-person"
          legend={t('heading')}
          known={known}
          findPeople={findPeople}
          ids={peopleIds}
          onAdd={(personId) => onChange({ peopleIds: [...peopleIds, personId] })}
        />
      ) : null}
    </fieldset>
  );
}
