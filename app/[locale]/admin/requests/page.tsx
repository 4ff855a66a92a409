import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DoneFocus } from '#components/admin/done-focus';
import { RequestList } from '#components/admin/requests/request-list';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { Notice } from '#components/ui/notice';
import { isId } from '#lib/core/id-shape';
import { listRemovalRequests } from '#lib/media/admin-queries/list-removal-requests';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { firstOf, type Query } from '../media/media-address.ts';
import { closeRequestAction } from './actions.ts';
import { requestsAddress } from './requests-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

const outcomes = ['taken_down', 'kept'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'requests' });
  return deskMetadata(locale, t('heading'));
}

export default async function Requests({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const query = await searchParams;
  const isClosed = firstOf(query['which']) === 'closed';
  const done = outcomes.find((outcome) => outcome === firstOf(query['done']));
  const after = firstOf(query['after']) || null;
  const asked = firstOf(query['picture']);
  const picture = isId(asked) ? asked : null;
  const { requests, next } = await listRemovalRequests(actor, locale, { isClosed, after, mediumId: picture });
  const t = await getTranslations({ locale, namespace: 'requests' });
  return (
    <>
      <h1 className="mb-4">{t('heading')}</h1>
      {done ? (
        <DoneFocus key={requests.length}>
          <Notice kind="done">{t(`done.${done}`)}</Notice>
        </DoneFocus>
      ) : null}
      <nav aria-label={t('which')} className="requests-which button-row">
        <ButtonLink href={requestsAddress(locale)} aria-current={isClosed ? undefined : 'page'}>
          {t('open')}
        </ButtonLink>
        <ButtonLink
          href={requestsAddress(locale, { isClosed: true })}
          aria-current={isClosed ? 'page' : undefined}
        >
          {t('closed')}
        </ButtonLink>
      </nav>
      {requests.length > 0 ? (
        <RequestList
          locale={locale}
          requests={requests}
          mayKeep={mayPublishing(actor, 'publish')}
          close={closeRequestAction}
          addressOf={(mediumId) => requestsAddress(locale, { picture: mediumId })}
        />
      ) : (
        <EmptyState title={isClosed ? t('noneClosed') : t('noneOpen')}>
          {isClosed ? null : <p>{t('noneOpenNext')}</p>}
        </EmptyState>
      )}
      {next ? (
        <p>
          <ButtonLink href={requestsAddress(locale, { isClosed, picture, after: next })}>
            {t('older')}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}
