'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { isLinkAddress } from '../schema/text-nodes.ts';

/** An address as it was probably meant: a bare one gets its scheme. */
function completed(typed: string): string {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]|$)/u.test(address) ? `https://${address}` : address;
}

interface LinkDialogProps {
  editor: Editor;
  onDone: () => void;
}

/** Where the chosen words lead; without chosen words the address itself is put in. */
export function LinkDialog({ editor, onDone }: LinkDialogProps) {
  const t = useTranslations('editor.link');
  const before: unknown = editor.getAttributes('link')['href'];
  const [typed, setTyped] = useState(typeof before === 'string' ? before : '');
  const [isWrong, setWrong] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = completed(typed);
    if (!isLinkAddress(href)) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !before) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setMark('link', { href }).run();
    onDone();
  };

  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
    onDone();
  };

  return (
    <form onSubmit={submit} noValidate>
      <TextField
        id="link-address"
        label={t('address')}
        hint={t('hint')}
        problem={isWrong ? t('wrong') : null}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      <div className="button-row">
        <Button kind="primary" type="submit">
          {t('set')}
        </Button>
        {before ? (
          <Button kind="quiet" onClick={remove}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
