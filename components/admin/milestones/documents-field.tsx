'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { MediaPicker } from '../media-picker/media-picker.tsx';

interface EvidenceDocument {
  mediumId: string;
  title: string;
}

/** Documents that are evidence, added from the library, which needs scripts. */
export function DocumentsField({ documents }: { documents: EvidenceDocument[] }) {
  const t = useTranslations('milestonesDesk.evidence');
  const [rows, setRows] = useState(documents);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className="field" id="evidenceDocuments" tabIndex={-1}>
      <legend>{t('documents')}</legend>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.mediumId}>
            <input type="hidden" name="evidenceDocument" value={row.mediumId} />
            <p>{row.title || t('untitled')}</p>
            <Button kind="quiet" onClick={() => setRows(rows.filter((one) => one !== row))}>
              {t('removeDocument', { title: row.title || t('untitled') })}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => setChoosing(true)}>{t('addDocument')}</Button>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={t('addDocument')}
        closeLabel={t('close')}
        isWide
      >
        <MediaPicker
          kind="document"
          onChoose={({ mediumId, title }) => {
            setRows([...rows.filter((row) => row.mediumId !== mediumId), { mediumId, title }]);
            setChoosing(false);
          }}
        />
      </Dialog>
    </fieldset>
  );
}
