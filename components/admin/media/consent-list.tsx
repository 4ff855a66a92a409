import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import { Tag } from '#components/ui/tag';
import { formatDay, formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { ConsentView } from '#lib/media/library-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { MediumFields } from './medium-fields.tsx';

interface ConsentListProps {
  locale: Locale;
  mediumId: string;
  version: number;
  consents: ConsentView[];
  mayViewPapers: boolean;
  /** The path below which each consent has its paper. */
  path: string;
  withdraw: FormAction;
}

const tones = { holds: 'good', over: 'attention', withdrawn: 'plain' } as const;

/** An end is the first moment without it: what one agreed to is the day before. */
const lastDayOf = (validUntil: string, locale: Locale): string =>
  formatDay(new Date(Date.parse(validUntil) - 1).toISOString(), locale);

/** The consents of a picture, newest first, with their papers and who looked at them. */
export function ConsentList({ consents, ...rest }: ConsentListProps) {
  const t = useTranslations('consents');
  if (consents.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="rows">
      {consents.map((consent) => (
        <li key={consent.consentId}>
          <Consent consent={consent} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function Consent({
  locale,
  mediumId,
  version,
  consent,
  withdraw,
  ...rest
}: Omit<ConsentListProps, 'consents'> & { consent: ConsentView }) {
  const t = useTranslations('consents');
  const { consentId, guardian, scope, state, validUntil, recordedBy, recordedAt } = consent;
  const until = validUntil ? t('until', { when: lastDayOf(validUntil, locale) }) : t('openEnd');
  return (
    <>
      <p>
        <strong>{guardian}</strong> <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag> {until}
      </p>
      <p className="scope">{scope}</p>
      <p className="rows-note">{t('recorded', { by: recordedBy, when: formatMoment(recordedAt, locale) })}</p>
      <ConsentPaper locale={locale} consent={consent} {...rest} />
      {state === 'withdrawn' ? null : (
        <Question label={t('withdraw')} isGrave>
          <p>{t('withdrawWhat')}</p>
          <ActionForm action={withdraw}>
            <MediumFields locale={locale} mediumId={mediumId} version={version} />
            <input type="hidden" name="consentId" value={consentId} />
            <SubmitButton kind="grave">{t('withdrawNow')}</SubmitButton>
          </ActionForm>
        </Question>
      )}
    </>
  );
}

function ConsentPaper({
  locale,
  consent,
  mayViewPapers,
  path,
}: Pick<ConsentListProps, 'locale' | 'mayViewPapers' | 'path'> & { consent: ConsentView }) {
  const t = useTranslations('consents');
  if (!consent.hasPaper) return <p className="rows-note">{t('noPaper')}</p>;
  if (!mayViewPapers) return <p className="rows-note">{t('paperHidden')}</p>;
  return (
    <>
      <p>
        <a href={`${path}/${consent.consentId}/paper`} className="row-link">
          {t('paper')}
        </a>{' '}
        <span className="rows-note">{t('paperLogged')}</span>
      </p>
      {consent.views.length > 0 ? (
        <p className="rows-note">
          {t('views')}: {consent.views.map(({ by, at }) => `${by}, ${formatMoment(at, locale)}`).join('; ')}
        </p>
      ) : null}
    </>
  );
}
