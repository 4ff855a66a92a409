import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import type { UnknownFact } from '#lib/help-places/help-place';

/** What is still to be found out of a help place: readers see nothing in its stead. */
export function UnknownFacts({ unknown }: { unknown: UnknownFact[] }) {
  const t = useTranslations('helpPlacesDesk');
  if (unknown.length === 0) return null;
  return (
    <Notice kind="note" title={t('tasks.heading')}>
      <p>{t('tasks.text')}</p>
      <ul>
        {unknown.map((fact) => (
          <li key={fact}>{t('tasks.unknown', { fact: t(`fact.${fact}`) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
