'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryCard } from '#lib/media/library-view';
import type { MediumKind } from '#lib/media/medium';
import { acceptedFiles } from '../media/accepted-files.ts';
import { UploadLines } from '../media/upload-lines.tsx';
import { useUploads } from '../media/use-uploads.ts';
import { ChoiceList } from './choice-list.tsx';
import { useChoices } from './use-choices.ts';

/** What was chosen, as much of it as a text needs to show it. */
export interface ChosenMedium {
  mediumId: string;
  kind: MediumKind;
  /** Of a document its title; of a picture its alternative text; in the page's language, and perhaps empty. */
  title: string;
  /** Where a small version is fetched from; null for documents. */
  src: string | null;
  isTakenDown: boolean;
  card: LibraryCard;
}

interface MediaPickerProps {
  kind: MediumKind;
  /** The language of the page; absent: as the page says. */
  locale?: Locale;
  onChoose: (chosen: ChosenMedium) => void;
}

/**
 * Chooses a picture or document from the library, or uploads one and chooses that. It is no form of its own, so that it can
 * stand inside of one.
 */
export function MediaPicker({ kind, locale, onChoose }: MediaPickerProps) {
  const t = useTranslations('picker');
  const pageLocale = useLocale();
  const shown = locale ?? pageLocale;
  const path = `/${shown}/admin/media`;
  const choices = useChoices(`${path}/choices`, kind);
  const choose = (card: LibraryCard) =>
    onChoose({
      mediumId: card.mediumId,
      kind,
      title: card.texts[shown] || (kind === 'document' ? card.name : ''),
      src: card.thumbPath,
      isTakenDown: card.obstacle === 'takenDown',
      card,
    });
  return (
    <div className="picker">
      <Search onFind={choices.find} />
      <PickerUpload address={`${path}/upload`} kind={kind} onTaken={choices.prepend} />
      <ChoiceList choices={choices} kind={kind} onChoose={choose} />
      {choices.state === 'failed' ? (
        <div role="alert" className="notice notice-problem">
          <p>{t('failed')}</p>
          <Button onClick={choices.again}>{t('again')}</Button>
        </div>
      ) : null}
      {choices.state === 'ready' && choices.next ? <Button onClick={choices.more}>{t('more')}</Button> : null}
    </div>
  );
}

function Search({ onFind }: { onFind: (search: string) => void }) {
  const t = useTranslations('picker');
  const id = useId();
  const [words, setWords] = useState('');
  return (
    <search className="picker-search">
      <TextField
        id={id}
        type="search"
        label={t('search')}
        maxLength={100}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onFind(words);
        }}
      />
      <Button onClick={() => onFind(words)}>{t('find')}</Button>
    </search>
  );
}

interface PickerUploadProps {
  address: string;
  kind: MediumKind;
  onTaken: (card: LibraryCard) => void;
}

function PickerUpload({ address, kind, onTaken }: PickerUploadProps) {
  const t = useTranslations('picker');
  const words = useTranslations('upload');
  const id = useId();
  const { uploads, add, again } = useUploads(address, kind, onTaken);
  return (
    <>
      <TextField
        id={id}
        type="file"
        label={kind === 'picture' ? t('uploadPicture') : t('uploadDocument')}
        hint={words('hint')}
        accept={acceptedFiles[kind]}
        multiple
        onChange={({ currentTarget }) => {
          add(Array.from(currentTarget.files ?? []));
          currentTarget.value = '';
        }}
      />
      <UploadLines uploads={uploads} onAgain={again} />
    </>
  );
}
