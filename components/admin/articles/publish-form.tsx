import { useLocale, useTranslations } from 'next-intl';
import type { ArticleStanding, SharedStanding } from '#lib/articles/article-standing-view';
import { formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { SeenFields } from '../publication/seen-fields.tsx';
import { TakeBackForm } from '../publication/take-back-form.tsx';
import { PublishLanguage, type PublishLanguageProps } from './publish-language.tsx';

type LanguageOnTheWay = Omit<PublishLanguageProps, 'choice'>;

interface PublishFormProps {
  locale: Locale;
  itemId: string;
  mayPublish: boolean;
  languages: LanguageOnTheWay[];
  shared: SharedStanding;
  media: ArticleStanding['media'];
  marks: ArticleStanding['marks'];
  publish: FormAction;
  handOver: FormAction;
  takeBack: FormAction;
}

/** Whether publishing a language would change anything for its readers. */
function hasNews({ standing, comparison, isSharedChanged }: LanguageOnTheWay): boolean {
  if (!standing.saved && !standing.draft) return false;
  return comparison === null || !comparison.isSame || isSharedChanged || standing.isRechecked;
}

/** Whether the very words that somebody would hand over wait for the editors already. */
function isWaiting({ standing: { handedOver, saved, draft } }: LanguageOnTheWay): boolean {
  const hasOpenEdits = draft !== null && draft.digest !== saved?.digest;
  return handedOver !== null && handedOver.revisionId === saved?.revisionId && !hasOpenEdits;
}

/** The languages side by side, and the one thing to do with those that are chosen. */
export function PublishForm(props: PublishFormProps) {
  const { locale, itemId, languages, mayPublish, takeBack } = props;
  const handedOver = languages.flatMap(({ standing }) => (standing.handedOver ? [standing.language] : []));
  return (
    <>
      {mayPublish ? <Publication {...props} /> : <HandingOver {...props} />}
      <TakeBackForm {...{ locale, itemId, takeBack }} languages={handedOver} />
    </>
  );
}

function Publication({ locale, itemId, languages, shared, publish, ...seen }: PublishFormProps) {
  const t = useTranslations('publishing');
  const editPath = languages[0]?.editPath ?? '';
  const canPublish = languages.some(hasNews);
  return (
    <ActionForm action={publish} editPath={editPath}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <SharedSeen shared={shared} />
      <SeenFields marks={seen.marks} media={seen.media} />
      <SharedEdits shared={shared} />
      <div className="language-sheets">
        {languages.map((language) => (
          <PublishLanguage
            key={language.standing.language}
            {...language}
            choice={hasNews(language) ? 'publish' : 'none'}
          />
        ))}
      </div>
      {canPublish ? <SubmitButton>{t('publish')}</SubmitButton> : <p>{t('nothingToPublish')}</p>}
    </ActionForm>
  );
}

function HandingOver({ locale, itemId, languages, shared, handOver, ...seen }: PublishFormProps) {
  const t = useTranslations('publishing');
  const isHandable = (language: LanguageOnTheWay): boolean => hasNews(language) && !isWaiting(language);
  return (
    <ActionForm action={handOver} editPath={languages[0]?.editPath ?? ''}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <SharedSeen shared={shared} />
      <SeenFields marks={seen.marks} media={seen.media} />
      <p>{t('editorsPublish')}</p>
      <div className="language-sheets">
        {languages.map((language) => (
          <PublishLanguage
            key={language.standing.language}
            {...language}
            choice={isHandable(language) ? 'handOver' : 'none'}
          />
        ))}
      </div>
      {languages.some(isHandable) ? <SubmitButton>{t('handOver')}</SubmitButton> : null}
    </ActionForm>
  );
}

/** What the languages share, as whoever decides sees it. */
function SharedSeen({ shared }: Pick<PublishFormProps, 'shared'>) {
  return <input type="hidden" name="shared" value={(shared.draft ?? shared.saved)?.digest ?? ''} />;
}

function SharedEdits({ shared: { draft, saved } }: { shared: SharedStanding }) {
  const t = useTranslations('publishing');
  const locale = useLocale();
  if (!draft || draft.digest === saved?.digest) return null;
  return (
    <p className="advice">{t('sharedEdits', { who: draft.by, moment: formatMoment(draft.at, locale) })}</p>
  );
}
