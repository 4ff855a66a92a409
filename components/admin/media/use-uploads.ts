'use client';

import { useRef, useState } from 'react';
import type { Problem } from '#lib/core/result';
import type { LibraryCard } from '#lib/media/library-view';
import { type MediumKind, mostBytes } from '#lib/media/medium';
import { type Sent, sendForm } from './send-form.ts';

/** A file on its way into the library. */
export interface Upload {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'working' | 'done' | 'failed';
  /** 0 to 1. */
  share: number;
  /** Why it failed; null where the connection was lost, or it is too large to be sent at all. */
  problem: Problem | null;
  isTooLarge: boolean;
  path: string | null;
  kind: MediumKind | null;
}

interface Taken {
  path: string;
  card: LibraryCard | null;
}

interface Uploads {
  uploads: Upload[];
  add(files: Iterable<File>): void;
  again(key: number): void;
}

/** What changes in an upload with the answer to it. */
function outcomeOf(sent: Sent<Taken>): Partial<Upload> {
  if (sent.kind === 'taken') {
    const { path, card } = sent.value;
    return { state: 'done', path, kind: card?.kind ?? null };
  }
  return { state: 'failed', problem: sent.kind === 'refused' ? (sent.problems[0] ?? null) : null };
}

/** Sends files one after the other, so that each is told by itself and the server works on one at a time. */
export function useUploads(
  address: string,
  kind: MediumKind | null,
  onTaken: (card: LibraryCard) => void = () => undefined,
): Uploads {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const queue = useRef(Promise.resolve());
  const count = useRef(0);
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const send = async (key: number, file: File) => {
    change(key, { state: 'sending', share: 0 });
    const form = new FormData();
    if (kind) form.set('kind', kind);
    form.set('file', file);
    const sent = await sendForm<Taken>(address, form, (share) =>
      change(key, share < 1 ? { share } : { share, state: 'working' }),
    );
    change(key, outcomeOf(sent));
    if (sent.kind === 'taken' && sent.value.card) onTaken(sent.value.card);
  };
  const enqueue = (key: number, file: File) => {
    queue.current = queue.current.then(() => send(key, file));
  };

  return {
    uploads,
    add(files) {
      for (const file of files) {
        const key = count.current;
        count.current += 1;
        const isTooLarge = file.size > mostBytes.document;
        const state = isTooLarge ? 'failed' : 'waiting';
        const begun = {
          key,
          file,
          state,
          share: 0,
          problem: null,
          isTooLarge,
          path: null,
          kind: null,
        } as const;
        setUploads((all) => [...all, begun]);
        if (!isTooLarge) enqueue(key, file);
      }
    },
    again(key) {
      const upload = uploads.find((one) => one.key === key);
      if (!upload) return;
      change(key, { state: 'waiting', problem: null });
      enqueue(key, upload.file);
    },
  };
}
