'use client';

import { type ComponentProps, useEffect, useRef } from 'react';
import { cleanLine } from '#lib/core/plain-text';

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
  value: string;
  onText: (text: string) => void;
};

function followWords(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}

/** A line of text that may be long: it is as high as its words, and has no line breaks. */
export function GrowingText({ value, onText, ...rest }: GrowingTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    followWords(current);
    let width = current.clientWidth;
    const observer = new ResizeObserver(() => {
      if (current.clientWidth === width) return;
      width = current.clientWidth;
      followWords(current);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [value]);
  return (
    <textarea
      {...rest}
      ref={box}
      rows={1}
      value={value}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
      }}
      onChange={(event) => onText(cleanLine(event.target.value))}
    />
  );
}
