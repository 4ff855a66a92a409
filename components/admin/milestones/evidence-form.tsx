import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { SeenEvent } from '../events/seen-event.tsx';
import { idsOfSources, SourceRows } from '../events/sources-form.tsx';
import { DocumentsField } from './documents-field.tsx';
import { type TickedItem, TickedItems } from './ticked-items.tsx';

interface EvidenceFormProps {
  locale: Locale;
  milestone: DeskMilestone;
  /** Articles that were found. */
  found: TickedItem[];
  save: FormAction;
}

/** What shows that a milestone was reached. */
export function EvidenceForm({ locale, milestone, found, save }: EvidenceFormProps) {
  const t = useTranslations('milestonesDesk.evidence');
  const { linked, documents, shared } = milestone;
  const links = shared.evidence.flatMap((one) => (one.kind === 'link' ? [one.source] : []));
  return (
    <ActionForm action={save} fields={['evidenceArticle', ...idsOfSources('evidenceLinks', links)]}>
      <SeenEvent locale={locale} event={milestone} />
      <TickedItems
        name="evidenceArticle"
        legend={t('articles')}
        chosen={linked.evidence.map(({ id, name, isGone }) => ({
          id,
          name: isGone ? t('gone', { name }) : name,
        }))}
        found={found}
        none={t('noArticles')}
      />
      <DocumentsField
        documents={documents.map(({ mediumId, title, isGone }) => ({
          mediumId,
          title: isGone ? t('gone', { name: title }) : title,
        }))}
      />
      <h3>{t('links')}</h3>
      <p className="field-hint">{t('linksHint')}</p>
      <SourceRows name="evidenceLinks" sources={links} />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
