'use client';

import { useState } from 'react';
import { ChosenPicture } from '../editor/chosen-picture.tsx';
import { MediaPicker } from './media-picker.tsx';

interface PictureFieldProps {
  id: string;
  /** Of the field that holds the medium's id. */
  name: string;
  picture: { mediumId: string; src: string | null; alt: string } | null;
  words: Record<'heading' | 'none' | 'choose' | 'another' | 'remove' | 'close', string>;
}

/** A picture of a form: chosen from the library, which needs scripts; without them it stays as it is. */
export function PictureField({ id, name, picture, words }: PictureFieldProps) {
  const [chosen, setChosen] = useState(picture);
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
      <input type="hidden" name={name} value={chosen?.mediumId ?? ''} />
    </ChosenPicture>
  );
}
