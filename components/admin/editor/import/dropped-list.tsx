'use client';

import { useTranslations } from 'next-intl';
import type { ImportedText } from './imported-text.ts';

/** What an import could not take as it was. */
export function DroppedList({ text: { dropped, pictures } }: { text: ImportedText }) {
  const t = useTranslations('editor.dropped');
  if (dropped.length === 0 && pictures.length === 0) return <p>{t('nothing')}</p>;
  return (
    <section aria-labelledby="dropped-heading" className="field">
      <h3 id="dropped-heading">{t('heading')}</h3>
      <ul className="dropped">
        {pictures.length > 0 ? <li>{t('pictures', { count: pictures.length })}</li> : null}
        {dropped.map(({ code, count, sample }) => (
          <li key={code}>
            {code} ({count}) {sample}
          </li>
        ))}
      </ul>
    </section>
  );
}
