import type { ComponentProps } from 'react';
import { RichText } from '#components/shared/rich-text';
import { Explanations, type ShownWords } from './explanations.tsx';

interface ExplainedTextProps extends Omit<ComponentProps<typeof RichText>, 'pieces'> {
  /** The words of the text that are explained below it; absent: none. */
  words?: ShownWords | undefined;
}

/** A text, and below it what its marked words mean. */
export function ExplainedText({ words, ...text }: ExplainedTextProps) {
  return (
    <>
      <RichText {...text} pieces={words?.pieces} />
      {words ? <Explanations words={words} /> : null}
    </>
  );
}
