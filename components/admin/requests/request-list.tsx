import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import { Tag } from '#components/ui/tag';
import { formatMoment } from '#lib/i18n/dates';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { RemovalRequestView } from '#lib/media/library-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { itemPagePath } from '../item-page-path.ts';
import { SmallPicture } from '../media/small-picture.tsx';

interface RequestListProps {
  locale: Locale;
  requests: RemovalRequestView[];
  /** Whether the actor may decide that a picture stays. */
  mayKeep: boolean;
  close: FormAction;
  /** Where all requests for a picture stand. */
  addressOf: (mediumId: string) => string;
}

/** What readers ask to be removed, each with the two answers to it. */
export function RequestList({ requests, ...rest }: RequestListProps) {
  return (
    <ul className="request-list">
      {requests.map((request) => (
        <li key={request.requestId} className="sheet">
          <Request request={request} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function Request({
  locale,
  request,
  mayKeep,
  close,
  addressOf,
}: Omit<RequestListProps, 'requests'> & { request: RemovalRequestView }) {
  const t = useTranslations('requests');
  const names = useTranslations('library');
  const { closed, mediumId, thumbPath, isTakenDown, folded } = request;
  return (
    <div className="request">
      <div>
        <SmallPicture card={{ thumbPath, documentKind: null }} />
        <p>
          <a href={`/${locale}/admin/media/${mediumId}`} className="row-link">
            {t('toPicture')}
          </a>
        </p>
        {isTakenDown ? <Tag tone="attention">{names('obstacle.takenDown')}</Tag> : null}
      </div>
      <div>
        <RequestWords locale={locale} request={request} />
        {folded === null ? null : (
          <p>
            <a href={addressOf(mediumId)}>{t('allOf', { count: folded })}</a>
          </p>
        )}
        {closed ? (
          <p className="rows-note">
            {t(`outcome.${closed.outcome}`, { by: closed.by, when: formatMoment(closed.at, locale) })}
          </p>
        ) : (
          <RequestAnswers locale={locale} requestId={request.requestId} mayKeep={mayKeep} close={close} />
        )}
      </div>
    </div>
  );
}

function RequestWords({ locale, request }: { locale: Locale; request: RemovalRequestView }) {
  const t = useTranslations('requests');
  const { createdAt, itemId, itemKind, title, language, words, contact } = request;
  const path = itemPagePath(locale, itemKind, itemId);
  return (
    <>
      <p>
        {t('from', { when: formatMoment(createdAt, locale) })}{' '}
        {path ? (
          <a href={path} lang={language}>
            {title}
          </a>
        ) : (
          title
        )}{' '}
        ({localeNames[language]})
      </p>
      <dl className="facts">
        <div>
          <dt>{t('words')}</dt>
          <dd className="scope">{words || t('noWords')}</dd>
        </div>
        <div>
          <dt>{t('contact')}</dt>
          <dd>{contact || t('noContact')}</dd>
        </div>
      </dl>
    </>
  );
}

function RequestAnswers({
  locale,
  requestId,
  mayKeep,
  close,
}: {
  locale: Locale;
  requestId: string;
  mayKeep: boolean;
  close: FormAction;
}) {
  const t = useTranslations('requests');
  const answer = (outcome: 'taken_down' | 'kept') => (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="outcome" value={outcome} />
    </>
  );
  return (
    <div className="request-answers">
      <ActionForm action={close}>
        {answer('taken_down')}
        <SubmitButton>{t('takeDown')}</SubmitButton>
      </ActionForm>
      {mayKeep ? (
        <Question label={t('keep')}>
          <p>{t('keepWhat')}</p>
          <ActionForm action={close}>
            {answer('kept')}
            <SubmitButton kind="plain">{t('keepNow')}</SubmitButton>
          </ActionForm>
        </Question>
      ) : null}
    </div>
  );
}
