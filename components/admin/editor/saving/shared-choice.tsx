'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { ArticleShared } from '#lib/articles/article';
import { isSameJson } from '#lib/core/same-json';

const fields = [
  'rubric',
  'topics',
  'coverId',
  'byline',
  'dated',
  'eventId',
  'peopleIds',
  'pinnedIds',
  'sources',
  'isPreparedFromOpenSources',
] as const satisfies (keyof ArticleShared)[];

interface SharedChoiceProps {
  /** Whether somebody else saved in between, words were taken out for good, or this browser kept what was not saved. */
  about: 'conflict' | 'redacted' | 'kept';
  ours: ArticleShared;
  theirs: ArticleShared;
  onOurs: () => void;
  onTheirs: () => void;
}

/** What an entry of a field says, in a line. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(wordsOf).filter(Boolean).join(' / ');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return value === null || value === undefined ? '' : String(value);
}

/** Two versions of what the languages share, of which one must be chosen. */
export function SharedChoice({ about, ours, theirs, onOurs, onTheirs }: SharedChoiceProps) {
  const t = useTranslations('editor.sharedChoice');
  const changed = fields.filter((field) => !isSameJson(ours[field], theirs[field]));
  return (
    <Notice kind="problem" title={t(`title.${about}`)}>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('ours')}</th>
              <th scope="col">{t('theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`name.${field}`)}</th>
                <td>{wordsOf(ours[field]) || '–'}</td>
                <td>{wordsOf(theirs[field]) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="button-row">
        <Button kind="primary" onClick={onOurs}>
          {t('takeOurs')}
        </Button>
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
