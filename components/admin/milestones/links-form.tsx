import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { SeenEvent } from '../events/seen-event.tsx';
import { type TickedItem, TickedItems } from './ticked-items.tsx';

interface LinksFormProps {
  locale: Locale;
  milestone: DeskMilestone;
  found: Record<'articles' | 'events' | 'people', TickedItem[]>;
  /** All that there are. */
  organisations: TickedItem[];
  save: FormAction;
}

/** What a milestone is linked with, both ways. */
export function LinksForm({ locale, milestone, found, organisations, save }: LinksFormProps) {
  const t = useTranslations('milestonesDesk.links');
  const { linked, shared } = milestone;
  const none = t('none');
  return (
    <ActionForm action={save} fields={['articles', 'events', 'people', 'organisations']}>
      <SeenEvent locale={locale} event={milestone} />
      {(['articles', 'events', 'people'] as const).map((kind) => (
        <TickedItems
          key={kind}
          name={kind}
          legend={t(kind)}
          chosen={linked[kind]}
          found={found[kind]}
          none={none}
        />
      ))}
      <TickedItems
        name="organisations"
        legend={t('organisations')}
        chosen={organisations.filter(({ id }) => shared.organisationIds.includes(id))}
        found={organisations}
        none={none}
      />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
