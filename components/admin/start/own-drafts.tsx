import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { formatMoment } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';

interface OwnDraft {
  itemId: string;
  language: Language;
  title: string;
  at: string;
}

/** What one typed and saved in no version yet. */
export function OwnDrafts({ drafts }: { drafts: { draft: OwnDraft; path: string }[] }) {
  const t = useTranslations('start.drafts');
  const list = useTranslations('articleList');
  const locale = useLocale();
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t('heading')}</h2>
      {drafts.length > 0 ? (
        <ul className="start-list">
          {drafts.map(({ draft, path }) => (
            <li key={`${draft.itemId} ${draft.language}`}>
              <a
                href={`${path}?language=${draft.language}`}
                className="tap"
                lang={draft.title ? draft.language : undefined}
              >
                {draft.title || list('untitled')}
              </a>
              <span className="start-note">
                {localeNames[draft.language]} · {formatMoment(draft.at, locale)}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}
