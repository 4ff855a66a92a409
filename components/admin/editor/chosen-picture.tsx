'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { SmallPicture } from './small-picture.tsx';

interface ChosenPictureProps {
  /** The button that chooses: a link may lead to it. */
  id?: string;
  words: Record<'heading' | 'none' | 'choose' | 'another' | 'remove' | 'close', string>;
  isChosen: boolean;
  /** Null where there is none, or where it can't be shown. */
  picture: { src: string; alt: string } | null;
  /** Said of the picture that was chosen. */
  note?: string | null;
  onRemove: () => void;
  /** The library to choose from; it calls `close` when one was chosen. */
  picker: (close: () => void) => ReactNode;
  children?: ReactNode;
}

/** One picture out of the library, or none. */
export function ChosenPicture(props: ChosenPictureProps) {
  const { id, words, isChosen, picture, note, onRemove, picker, children } = props;
  const [isChoosing, setChoosing] = useState(false);
  const close = () => setChoosing(false);
  return (
    <fieldset className="field cover-field">
      <legend>{words.heading}</legend>
      {children}
      {picture ? <SmallPicture src={picture.src} alt={picture.alt} /> : null}
      {note ? <p className="field-hint">{note}</p> : null}
      {isChosen ? null : <p className="field-hint">{words.none}</p>}
      <div className="button-row">
        <Button {...(id ? { id } : {})} onClick={() => setChoosing(true)}>
          {isChosen ? words.another : words.choose}
        </Button>
        {isChosen ? (
          <Button kind="quiet" onClick={onRemove}>
            {words.remove}
          </Button>
        ) : null}
      </div>
      <Dialog isOpen={isChoosing} onClose={close} title={words.heading} closeLabel={words.close} isWide>
        {picker(close)}
      </Dialog>
    </fieldset>
  );
}
