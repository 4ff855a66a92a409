'use client';

import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button';

interface CopyButtonProps {
  text: string;
  label: string;
  copiedLabel: string;
}

/** Copies a text; it is there only where that works. */
export function CopyButton({ text, label, copiedLabel }: CopyButtonProps) {
  const [isUsable, setUsable] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setUsable(navigator.clipboard !== undefined), []);
  if (!isUsable) return null;
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <>
      <Button onClick={copy}>{label}</Button>
      <span role="status">{isCopied ? copiedLabel : ''}</span>
    </>
  );
}
