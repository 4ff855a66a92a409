import { useLocale, useTranslations } from 'next-intl';
import { Tag } from '#components/ui/tag';
import type { Language } from '#lib/core/languages';
import { formatMoment } from '#lib/i18n/dates';
import type { ChangeOutline } from '#lib/publishing/body/compare-words';
import type { RevisionRow } from '#lib/publishing/revision-view';
import { ChangeSummary } from './words-comparison.tsx';

export interface ShownRevision {
  revision: RevisionRow;
  path: string;
  /** Null on the first of all. */
  change: ChangeOutline | null;
}

/** Saved versions of one language, newest first. */
export function RevisionRows({ revisions, language }: { revisions: ShownRevision[]; language: Language }) {
  const t = useTranslations('revisions');
  const locale = useLocale();
  return (
    <div className="table-scroll">
      <table className="revision-table">
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('saved')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('title')}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ revision, path, change }) => (
            <tr key={revision.id}>
              <th scope="row">
                <a href={path} className="tap">
                  {t('version', { number: revision.number })}
                </a>{' '}
                {revision.isPublic ? <Tag tone="good">{t('isPublic')}</Tag> : null}
                {revision.restoredFrom === null ? null : (
                  <p className="advice">{t('restoredFrom', { number: revision.restoredFrom })}</p>
                )}
              </th>
              <td data-name={t('saved')}>
                {formatMoment(revision.savedAt, locale)}
                <br />
                {revision.savedBy}
              </td>
              <td data-name={t('change')}>{change ? <ChangeSummary change={change} /> : t('first')}</td>
              <td data-name={t('title')}>
                <span lang={language}>{revision.title}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
