'use client';

import { useTranslations } from 'next-intl';
import type { Dropped } from '#lib/publishing/import/imported';

/** What an import could not take as it was. */
export function DroppedList({ dropped }: { dropped: readonly Dropped[] }) {
  const t = useTranslations('import');
  return (
    <ul className="dropped">
      {dropped.map(({ code, count, sample }) => (
        <li key={code}>
          {t(`dropped.${code}`, { count })}
          {sample ? ` (${t('sample', { words: sample })})` : null}
        </li>
      ))}
    </ul>
  );
}
