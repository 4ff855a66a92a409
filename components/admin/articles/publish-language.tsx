import { useLocale, useTranslations } from 'next-intl';
import type { LanguageStanding } from '#lib/articles/article-standing-view';
import { formatMoment } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';
import type { WordsComparison as Comparison } from '#lib/publishing/body/compare-words';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import { FormCheckbox } from '../form-fields.tsx';
import { ProblemList } from '../problem-list.tsx';
import { StateSign } from './state-sign.tsx';
import { ChangeSummary, WordsComparison } from './words-comparison.tsx';

export interface PublishLanguageProps {
  standing: LanguageStanding;
  toDo: LanguageToDo;
  /** What readers would see change; null where they see nothing yet. */
  comparison: Comparison | null;
  /** Whether what the languages share differs from what readers see with it. */
  isSharedChanged: boolean;
  editPath: string;
  /** What choosing this language would do; `none` where there is nothing to choose. */
  choice: 'publish' | 'handOver' | 'none';
}

/** One language on the way out: what readers see, what they would see, and what is still missing. */
export function PublishLanguage(props: PublishLanguageProps) {
  const { standing, toDo, editPath, choice } = props;
  const t = useTranslations('publishing');
  const names = useTranslations('languageState');
  const { language, state, saved, draft } = standing;
  const hasWords = saved !== null || draft !== null;
  return (
    <section className="sheet language-sheet" aria-labelledby={`language-${language}`}>
      <h2 id={`language-${language}`} className="language-heading">
        {localeNames[language]}
        <span className="language-state">
          <StateSign state={hasWords ? state : 'empty'} /> {names(hasWords ? state : 'empty')}
        </span>
      </h2>
      <PublicLine standing={standing} />
      <HandOverLine standing={standing} />
      {hasWords ? <Changes {...props} /> : <p>{t('noWords')}</p>}
      {hasWords && toDo.missing.length > 0 ? (
        <>
          <h3>{t('missing')}</h3>
          <ProblemList problems={toDo.missing} editPath={editPath} language={language} />
        </>
      ) : null}
      {hasWords ? (
        <ToCheck toDo={toDo} address={`${editPath}?language=${language}`} isAsked={choice !== 'none'} />
      ) : null}
      {choice === 'none' ? null : <Choice {...props} choice={choice} />}
    </section>
  );
}

interface ToCheckProps {
  toDo: LanguageToDo;
  address: string;
  /** Whether there is anything to choose, so that one may wonder whether this hinders it. */
  isAsked: boolean;
}

/** Where a translation is to be compared with its source: what changed there, and what was never compared. */
function ToCheck({ toDo: { outdated, changed }, address, isAsked }: ToCheckProps) {
  const t = useTranslations('publishing');
  const unchecked = outdated.length - changed.length;
  if (outdated.length === 0) return null;
  return (
    <>
      <h3>{t('toCheck')}</h3>
      <p className="advice">
        <a href={address} className="tap">
          {changed.length > 0 ? t('outdated', { count: changed.length }) : null}{' '}
          {unchecked > 0 ? t('unchecked', { count: unchecked }) : null}
        </a>
      </p>
      {isAsked ? <p>{t('uncheckedAllowed')}</p> : null}
    </>
  );
}

function PublicLine({ standing: { live, withdrawn } }: Pick<PublishLanguageProps, 'standing'>) {
  const t = useTranslations('publishing');
  const locale = useLocale();
  if (live) {
    return (
      <p>
        <a href={live.path} className="tap">
          {t('publicSince', { moment: formatMoment(live.since, locale) })}
        </a>
      </p>
    );
  }
  if (!withdrawn) return <p>{t('notPublic')}</p>;
  return (
    <>
      <p>{t('withdrawnAt', { moment: formatMoment(withdrawn.at, locale), who: withdrawn.by })}</p>
      {withdrawn.reason ? <blockquote>{withdrawn.reason}</blockquote> : null}
    </>
  );
}

/** Which version waits for the editors, and what was saved after it. */
function HandOverLine({ standing: { handedOver, saved } }: Pick<PublishLanguageProps, 'standing'>) {
  const t = useTranslations('publishing');
  const locale = useLocale();
  if (!handedOver) return null;
  const { number, by, at } = handedOver;
  return (
    <>
      <p>{t('handedOverBy', { number, who: by, moment: formatMoment(at, locale) })}</p>
      {saved && saved.number > number ? (
        <p className="advice">{t('savedSince', { number: saved.number })}</p>
      ) : null}
    </>
  );
}

/** What would change for readers, and whose changes are in no version yet. */
function Changes({ standing, comparison, isSharedChanged }: PublishLanguageProps) {
  const t = useTranslations('publishing');
  const locale = useLocale();
  const { draft, saved, language } = standing;
  return (
    <>
      {saved ? null : <p>{t('neverSaved')}</p>}
      {draft && saved ? (
        <p className="advice">{t('openEdits', { who: draft.by, moment: formatMoment(draft.at, locale) })}</p>
      ) : null}
      {comparison ? (
        <ChangeLine isRechecked={standing.isRechecked} {...{ comparison, isSharedChanged }} />
      ) : null}
      {comparison && !comparison.isSame ? (
        <details>
          <summary>{t('showChanges')}</summary>
          <WordsComparison comparison={comparison} language={language} />
        </details>
      ) : null}
    </>
  );
}

interface ChangeLineProps {
  comparison: Comparison;
  isSharedChanged: boolean;
  isRechecked: boolean;
}

function ChangeLine({ comparison, isSharedChanged, isRechecked }: ChangeLineProps) {
  const t = useTranslations('publishing');
  if (comparison.isSame && !isSharedChanged && !isRechecked) return <p>{t('upToDate')}</p>;
  const also = [isSharedChanged ? t('sharedChanged') : '', isRechecked ? t('rechecked') : ''].filter(Boolean);
  return (
    <p>
      <strong>{t('changes')}</strong> {comparison.isSame ? null : <ChangeSummary change={comparison} />}
      {!comparison.isSame && also.length > 0 ? ', ' : null}
      {also.join(', ')}
    </p>
  );
}

function Choice({ standing, toDo, choice }: PublishLanguageProps & { choice: 'publish' | 'handOver' }) {
  const t = useTranslations('publishing');
  const { language, saved, draft, live, withdrawn } = standing;
  // Whatever was wrong with it when it was withdrawn may still be: one key must not bring it back.
  const isChosen = toDo.missing.length === 0 && !withdrawn;
  const name = localeNames[language];
  const deed = choice === 'publish' && live ? 'publishChange' : choice;
  return (
    <div className="language-choice">
      <FormCheckbox
        id={`choose-${language}`}
        name="language"
        value={language}
        label={t(`choose.${deed}`, { language: name })}
        defaultChecked={isChosen}
      />
      {saved && draft && draft.digest !== saved.digest ? (
        <FormCheckbox
          id={`edits-${language}`}
          name="withEdits"
          value={language}
          label={t(`withEdits.${choice}`)}
          defaultChecked
        />
      ) : null}
      <input type="hidden" name={`saved.${language}`} value={saved?.digest ?? ''} />
      <input type="hidden" name={`draft.${language}`} value={draft?.digest ?? ''} />
    </div>
  );
}
