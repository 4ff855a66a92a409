'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '#components/ui/select-field';
import { type Session, type SessionRole, sessionRoles } from '#lib/events/programme';
import type { FindPeople } from '../editor/dialogs/person-search.tsx';
import { AddPerson } from '../editor/fields/add-person.tsx';
import { movedUp, RowButtons, withEntry, withoutEntry } from '../editor/fields/row-buttons.tsx';
import type { KnownNames } from '../editor/known-names.ts';

interface SessionPeopleProps {
  session: Session;
  known: KnownNames;
  findPeople: FindPeople;
  onChange: (part: Partial<Session>) => void;
}

const mostPeople = 50;

/** Who is in a session, in the order in which they are named, each with what they do there. */
export function SessionPeople({ session, known, findPeople, onChange }: SessionPeopleProps) {
  const t = useTranslations('programmeDesk.people');
  const { id, people } = session;
  return (
    <fieldset className="field">
      <legend id={`s-${id}-people`} tabIndex={-1}>
        {t('heading')}
      </legend>
      {people.map((person, index) => {
        const name = known.person(person.personId)?.name ?? t('unknown');
        return (
          <div key={person.personId} className="row-fields">
            <SelectField
              id={`s-${id}-role-${person.personId}`}
              label={name}
              value={person.role}
              choices={sessionRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
              onChange={({ target }) => {
                const role = target.value as SessionRole;
                onChange({ people: withEntry(people, index, { ...person, role }) });
              }}
            />
            <RowButtons
              name={name}
              onUp={index > 0 ? () => onChange({ people: movedUp(people, index) }) : null}
              onRemove={() => onChange({ people: withoutEntry(people, index) })}
            />
          </div>
        );
      })}
      {people.length < mostPeople ? (
        <AddPerson
          id={`s-${id}-person`}
          legend={t('who')}
          known={known}
          findPeople={findPeople}
          ids={people.map(({ personId }) => personId)}
          onAdd={(personId) => onChange({ people: [...people, { personId, role: 'speaker' }] })}
        />
      ) : null}
    </fieldset>
  );
}
