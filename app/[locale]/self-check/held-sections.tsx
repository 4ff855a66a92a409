import 'server-only';
import { getTranslations } from 'next-intl/server';
import { Picture } from '#components/shared/picture';
import { languages } from '#lib/core/languages';
import { listSpeakerSessions } from '#lib/events/admin-queries/list-speaker-sessions';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { timeInWords } from '#lib/i18n/when-in-words';
import type { SpeakerCheck } from '#lib/people/speaker-check-view';
import { blockText } from '#lib/publishing/body/block-text';
import { listOwnStatements } from '#lib/quotes/admin-queries/list-own-statements';
import { listQuotesOf } from '#lib/quotes/public-queries';
import { tellingPath } from '../(site)/telling-path.ts';

interface HeldProps {
  locale: Locale;
  check: SpeakerCheck;
}

/** The portrait and the posts. */
export async function PersonSection({ locale, check: { portrait, posts } }: HeldProps) {
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  const person = await getTranslations({ locale, namespace: 'person' });
  return (
    <>
      <h2>{t('portrait')}</h2>
      {portrait ? (
        <figure>
          <Picture picture={portrait} sizes="16rem" priority />
        </figure>
      ) : (
        <p>{t('noPortrait')}</p>
      )}
      <h2>{t('posts')}</h2>
      {posts.length === 0 ? <p>{t('noPosts')}</p> : null}
      <ul>
        {posts.map(({ post, organisation, heldFrom, heldUntil }) => {
          const from = heldFrom && person('since', { from: formatPartialDate(heldFrom, locale) });
          const until = heldUntil && person('until', { until: formatPartialDate(heldUntil, locale) });
          const line = [post, organisation, from, until].filter(Boolean).join(', ');
          return <li key={line}>{line}</li>;
        })}
      </ul>
    </>
  );
}

/** The sessions, released or not. */
export async function SessionsSection({ locale, token }: { locale: Locale; token: string }) {
  const sessions = await listSpeakerSessions(token, locale);
  const t = await getTranslations({ locale });
  return (
    <>
      <h2>{t('selfCheck.sessions')}</h2>
      {sessions.length === 0 ? <p>{t('selfCheck.noSessions')}</p> : null}
      <ul>
        {sessions.map(({ event, title, day, startsAt, endsAt, zone, role, isReleased }) => {
          const hours = [startsAt, endsAt].flatMap((at) =>
            at && zone ? [timeInWords(at, zone, locale)] : [],
          );
          const when = [formatPartialDate(day, locale), hours.join('–')].filter(Boolean).join(', ');
          const standing = t(isReleased ? 'selfCheck.released' : 'selfCheck.notReleased');
          return (
            <li key={`${event} ${title?.text} ${when} ${standing}`}>
              <strong lang={title?.language}>{title?.text ?? '–'}</strong> ({standing})
              <br />
              {[event, when, t(`programme.role.${role}`)].filter(Boolean).join(' · ')}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What they are quoted with: what the public reads, and their own words in texts that are not public yet. */
export async function QuotesSection({ locale, token, check }: HeldProps & { token: string }) {
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  const told = await Promise.all(
    languages.map((language) => listQuotesOf(language, check.personId, tellingPath)),
  );
  const quotes = told.flatMap((one) => one.quotes);
  const unpublished = await listOwnStatements(token);
  const isNowhere = quotes.length === 0 && unpublished.length === 0;
  const manner = { reported: t('retold'), verbatim: t('verbatim') };
  return (
    <>
      <h2>{t('quotes')}</h2>
      {isNowhere ? <p>{t('noQuotes')}</p> : null}
      {quotes.length > 0 ? <h3>{t('published')}</h3> : null}
      <ul>
        {quotes.map(({ path, language, statement }) => (
          <li key={path}>
            <a href={path} lang={language} className="self-check-words">
              {blockText(statement)}
            </a>{' '}
            ({manner[statement.attrs.manner]})
          </li>
        ))}
      </ul>
      {unpublished.length > 0 ? <h3>{t('unpublished')}</h3> : null}
      <ul>
        {unpublished.map((own) => (
          <li key={`${own.language} ${own.words}`}>
            <span lang={own.language} className="self-check-words">
              {own.words}
            </span>{' '}
            ({manner[own.manner]})
          </li>
        ))}
      </ul>
    </>
  );
}
