'use client';

import { useState } from 'react';
import { useForm } from '../action-form.tsx';
import { ChosenPicture } from '../editor/chosen-picture.tsx';
import { toldName, type Words } from '../unsaved/form-words.ts';
import { MediaPicker } from './media-picker.tsx';

interface PictureFieldProps {
  id: string;
  /** Of the field that holds the medium's id. */
  name: string;
  picture: { mediumId: string; src: string | null; alt: string } | null;
  words: Record<'heading' | 'none' | 'choose' | 'another' | 'remove' | 'close', string>;
}

type Picture = NonNullable<PictureFieldProps['picture']>;

/** What was chosen in this form before it was drawn anew; undefined: nothing is known of that. */
function chosenBefore(name: string, typed: Words | null): Picture | null | undefined {
  const mediumId = typed?.[name]?.[0];
  if (mediumId === '') return null;
  const told = mediumId ? typed?.[toldName(name, mediumId)]?.[0] : undefined;
  return mediumId && told ? { mediumId, ...(JSON.parse(told) as Omit<Picture, 'mediumId'>) } : undefined;
}

/** A picture of a form: chosen from the library, which needs scripts; without them it stays as it is. */
export function PictureField({ id, name, picture, words }: PictureFieldProps) {
  const { typed } = useForm();
  const [chosen, setChosen] = useState(() => {
    const before = chosenBefore(name, typed);
    return before === undefined ? picture : before;
  });
  const told = chosen ? JSON.stringify({ src: chosen.src, alt: chosen.alt }) : '';
  return (
    <ChosenPicture
      id={id}
      words={words}
      isChosen={chosen !== null}
      picture={chosen?.src ? { src: chosen.src, alt: chosen.alt } : null}
      onRemove={() => setChosen(null)}
      picker={(close) => (
        <MediaPicker
          kind="picture"
          onChoose={({ mediumId, src, title }) => {
            setChosen({ mediumId, src, alt: title });
            close();
          }}
        />
      )}
    >
      <input type="hidden" name={name} value={chosen?.mediumId ?? ''} data-told={told} />
    </ChosenPicture>
  );
}
