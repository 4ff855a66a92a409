'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { SmallPicture } from '../editor/small-picture.tsx';
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
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className="field cover-field" id={id} tabIndex={-1}>
      <legend>{words.heading}</legend>
      <input type="hidden" name={name} value={chosen?.mediumId ?? ''} />
      {chosen?.src ? <SmallPicture src={chosen.src} alt={chosen.alt} /> : null}
      {chosen ? null : <p className="field-hint">{words.none}</p>}
      <div className="button-row">
        <Button onClick={() => setChoosing(true)}>{chosen ? words.another : words.choose}</Button>
        {chosen ? (
          <Button kind="quiet" onClick={() => setChosen(null)}>
            {words.remove}
          </Button>
        ) : null}
      </div>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={words.heading}
        closeLabel={words.close}
        isWide
      >
        <MediaPicker
          kind="picture"
          onChoose={({ mediumId, src, title }) => {
            setChosen({ mediumId, src, alt: title });
            setChoosing(false);
          }}
        />
      </Dialog>
    </fieldset>
  );
}
