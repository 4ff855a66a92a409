'use client';

import type { ReactNode } from 'react';
import { useForm } from '../action-form.tsx';
import { FormCheckbox } from '../form-fields.tsx';
import { toldName } from '../unsaved/form-words.ts';

/** Something that can be ticked. */
export interface TickedItem {
  id: string;
  name: string;
}

interface TickedItemsProps {
  /** The name of the field. */
  name: string;
  legend: string;
  /** What is ticked already. */
  chosen: TickedItem[];
  /** What was found to be ticked. */
  found: TickedItem[];
  /** What stands there where there is nothing to tick. */
  none: ReactNode;
}

/** What belongs to something: taken away by its tick, added from what was found. Needs no script. */
export function TickedItems({ name, legend, chosen, found, none }: TickedItemsProps) {
  const { typed } = useForm();
  const isChosen = (id: string): boolean => chosen.some((one) => one.id === id);
  const shown = [...chosen, ...found.filter(({ id }) => !isChosen(id))];
  // Ticked after an earlier search, and not saved yet.
  const ticked = (typed?.[name] ?? []).flatMap((id) => {
    const [told] = typed?.[toldName(name, id)] ?? [];
    return told && !shown.some((one) => one.id === id) ? [{ id, name: told }] : [];
  });
  const items = [...shown, ...ticked];
  return (
    <fieldset className="field" id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      {items.length === 0 ? <p className="field-hint">{none}</p> : null}
      {items.map((item) => (
        <FormCheckbox
          key={item.id}
          id={`${name}-${item.id}`}
          name={name}
          value={item.id}
          label={item.name}
          data-told={item.name}
          defaultChecked={isChosen(item.id)}
        />
      ))}
    </fieldset>
  );
}
