import type { ReactNode } from 'react';
import { FormCheckbox } from '../form-fields.tsx';

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
  const isChosen = (id: string): boolean => chosen.some((one) => one.id === id);
  const items = [...chosen, ...found.filter(({ id }) => !isChosen(id))];
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
          defaultChecked={isChosen(item.id)}
        />
      ))}
    </fieldset>
  );
}
