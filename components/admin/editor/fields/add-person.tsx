'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { ChoiceSearch } from '../dialogs/choice-search.tsx';
import type { FindPeople } from '../dialogs/person-search.tsx';
import type { KnownNames, KnownPerson } from '../known-names.ts';

interface AddPersonProps {
  id: string;
  /** Whom one adds. */
  legend: string;
  known: KnownNames;
  findPeople: FindPeople;
  /** Who is there already; choosing them changes nothing. */
  ids: readonly string[];
  onAdd: (personId: string) => void;
}

/** Adds one of the people that the portal knows: a button, and a dialog that closes by choosing. */
export function AddPerson({ id, legend, known, findPeople, ids, onAdd }: AddPersonProps) {
  const t = useTranslations('editor.person');
  const [isChoosing, setChoosing] = useState(false);

  const choose = (person: KnownPerson) => {
    known.add([person], []);
    if (!ids.includes(person.personId)) onAdd(person.personId);
    setChoosing(false);
  };

  return (
    <>
      <Button onClick={() => setChoosing(true)}>{t('add')}</Button>
      <Dialog isOpen={isChoosing} onClose={() => setChoosing(false)} title={t('add')} closeLabel={t('close')}>
        <ChoiceSearch
          id={id}
          words={{ which: legend, search: t('search'), failed: t('failed'), nothing: t('nobody') }}
          find={findPeople}
          keyOf={({ personId }) => personId}
          labelOf={({ name, post }) => (
            <>
              {name}
              {post ? <span className="block text-quiet text-sm">{post}</span> : null}
            </>
          )}
          isChosen={({ personId }) => ids.includes(personId)}
          onChoose={choose}
        />
      </Dialog>
    </>
  );
}
