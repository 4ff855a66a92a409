import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SafeLink } from '#components/shared/safe-link';
import { waysIn } from '#lib/core/ways-of-contact';
import { daysOf } from '#lib/core/when';
import type { EventPage, TextView } from '#lib/events/event-view';
import { momentInWords } from '#lib/i18n/when-in-words';
import { EventTime } from './event-time.tsx';

function isOneDay(when: EventPage['when']): boolean {
  const { first, last } = daysOf(when);
  return first === last;
}

/** What, when, where, for whom: what a reader looks for first. */
export function EventFacts({ event }: { event: EventPage }) {
  const t = useTranslations('event');
  const { when, phase, audience, cost, contact, organisers } = event;
  return (
    <dl className="happens">
      <Fact name={t('when')}>
        {phase === 'off' ? (
          <>
            <s>
              <EventTime when={when} isZoneTold />
            </s>
            <small>{t('noLonger', { days: isOneDay(when) ? 1 : 2 })}</small>
          </>
        ) : (
          <EventTime when={when} isZoneTold />
        )}
      </Fact>
      <Where event={event} />
      <Told name={t('forWhom')} words={audience} />
      <Told name={t('cost')} words={cost} />
      <Registration event={event} />
      <Told name={t('contact')} words={contact} hasWays />
      {organisers.length > 0 ? (
        <Fact name={t('organisers')}>
          {organisers.map(({ name, path }) => (
            <span key={path}>
              <a href={path}>{name}</a>
            </span>
          ))}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ToldProps {
  name: string;
  words: TextView | null;
  /** Whether telephones and addresses for mail in it are links. */
  hasWays?: boolean;
}

function Told({ name, words, hasWays = false }: ToldProps) {
  if (!words) return null;
  return (
    <Fact name={name}>
      <span lang={words.language}>{hasWays ? <Ways text={words.text} /> : words.text}</span>
    </Fact>
  );
}

function Ways({ text }: { text: string }) {
  return waysIn(text).map(({ from, words, href }) =>
    href ? (
      <SafeLink key={from} href={href}>
        {words}
      </SafeLink>
    ) : (
      words
    ),
  );
}

function Where({ event: { place, onlineUrl, streamUrl, phase } }: { event: EventPage }) {
  const t = useTranslations('event');
  return (
    <Fact name={t('where')}>
      {place ? (
        <span lang={place.name.language}>
          <a href={place.path}>
            {place.name.text}
            {place.address ? ',' : null}
          </a>{' '}
          {place.address?.text}
        </span>
      ) : null}
      {place?.mapUrl ? (
        <span>
          <SafeLink href={place.mapUrl}>{t('map')}</SafeLink>
        </span>
      ) : null}
      {onlineUrl && (phase === 'before' || phase === 'during') ? (
        <span>
          <SafeLink href={onlineUrl}>{t('takePart')}</SafeLink>
        </span>
      ) : null}
      {streamUrl && phase !== 'off' ? (
        <span>
          <SafeLink href={streamUrl}>{t(phase === 'after' ? 'recording' : 'stream')}</SafeLink>
        </span>
      ) : null}
    </Fact>
  );
}

function Registration({ event: { registration, when, phase } }: { event: EventPage }) {
  const t = useTranslations('event');
  const locale = useLocale();
  const { standing, opensAt, closesAt, url } = registration;
  if (phase === 'off' && (opensAt || closesAt || url)) {
    return <Fact name={t('registration')}>{t('registrationStopped')}</Fact>;
  }
  if (standing === 'none' || phase === 'after') return null;
  const moment = (instant: string): string => momentInWords(instant, when.zone, locale);
  const isOpen = standing === 'open';
  return (
    <Fact name={t('registration')}>
      {standing === 'closed' ? <span>{t('registrationClosed')}</span> : null}
      {standing === 'soon' && opensAt ? (
        <span>{t('registrationSoon', { moment: moment(opensAt) })}</span>
      ) : null}
      {isOpen ? (
        <span>{closesAt ? t('registrationUntil', { moment: moment(closesAt) }) : t('registrationOpen')}</span>
      ) : null}
      {isOpen && url ? (
        <span>
          <SafeLink href={url}>{t('register')}</SafeLink>
        </span>
      ) : null}
    </Fact>
  );
}
