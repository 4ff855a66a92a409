'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '#components/ui/select-field';
import type { Programme } from '#lib/events/programme';
import { TextsFields } from './texts-fields.tsx';

interface ProgrammeFactsProps {
  programme: Programme;
  onChange: (part: Partial<Programme>) => void;
}

/** Where a programme comes from, and the line to its readers. */
export function ProgrammeFacts({ programme: { origin, note }, onChange }: ProgrammeFactsProps) {
  const t = useTranslations('programmeDesk.facts');
  return (
    <details className="programme-part">
      <summary>{t('heading')}</summary>
      <SelectField
        id="programme-origin"
        label={t('origin')}
        hint={t('originHint')}
        value={origin}
        choices={(['organisers', 'report'] as const).map((one) => ({
          value: one,
          label: t(`origins.${one}`),
        }))}
        onChange={({ target }) => onChange({ origin: target.value as Programme['origin'] })}
      />
      <TextsFields
        id="programme-note"
        legend={t('note')}
        texts={note}
        longest={500}
        onChange={(texts) => onChange({ note: texts })}
      />
    </details>
  );
}
