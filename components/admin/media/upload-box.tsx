'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { classNames } from '../../ui/class-names.ts';
import { acceptedFiles } from './accepted-files.ts';
import { UploadLines } from './upload-lines.tsx';
import { useUploads } from './use-uploads.ts';

/** Takes files into the library: many at once with scripts, by choosing or dropping them; one at a time without. */
export function UploadBox({ address }: { address: string }) {
  const t = useTranslations('upload');
  const [isReady, setReady] = useState(false);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const { uploads, add, again } = useUploads(address, null, () => router.refresh());
  useEffect(() => setReady(true), []);

  const take = (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return;
    add(Array.from(files));
    if (input.current) input.current.value = '';
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    <section aria-labelledby="upload-heading" className="sheet">
      <h2 id="upload-heading">{t('heading')}</h2>
      <form
        action={address}
        method="post"
        encType="multipart/form-data"
        className={classNames('upload-box', isOver && 'upload-box-over')}
        onDragOver={over}
        onDragLeave={over}
        onDrop={(event) => {
          over(event);
          take(event.dataTransfer.files);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          take(input.current?.files);
        }}
      >
        <TextField
          ref={input}
          id="file"
          name="file"
          type="file"
          label={isReady ? t('files') : t('file')}
          hint={t('hint')}
          accept={acceptedFiles.any}
          multiple={isReady}
          onChange={({ currentTarget }) => take(currentTarget.files)}
          required
        />
        {isReady ? null : (
          <Button kind="primary" type="submit">
            {t('submit')}
          </Button>
        )}
      </form>
      <UploadLines uploads={uploads} onAgain={again} />
    </section>
  );
}
