import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate } from '#lib/i18n/dates';
import type { AppointmentView } from '#lib/people/person-view';

/** The posts of a person, newest first, each with the time that is known of it. */
export function PersonPosts({ appointments }: { appointments: AppointmentView[] }) {
  const t = useTranslations('person');
  const shown = appointments.filter(({ post, organisation }) => post || organisation);
  if (shown.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="posts">
      <h2 id="posts">{t('appointments')}</h2>
      <ul>
        {shown.map((appointment, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: posts have no other key, and a page is rendered once
          <li key={position}>
            <Post appointment={appointment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Post({ appointment }: { appointment: AppointmentView }) {
  const { post, organisation } = appointment;
  return (
    <>
      {post}
      {post && organisation ? ', ' : null}
      {organisation ? <a href={organisation.path}>{organisation.name}</a> : null}
      <small>
        <HeldTime appointment={appointment} />
      </small>
    </>
  );
}

/** When a post was held, as far as is known. */
export function HeldTime({
  appointment: { heldFrom, heldUntil, attestedOn },
}: {
  appointment: AppointmentView;
}) {
  const t = useTranslations('person');
  const locale = useLocale();
  const words = (date: string): string => formatPartialDate(date, locale);
  if (heldFrom && heldUntil) return `${words(heldFrom)} – ${words(heldUntil)}`;
  if (heldFrom) return t('since', { from: words(heldFrom) });
  if (heldUntil) return t('until', { until: words(heldUntil) });
  return t('attested', { date: words(attestedOn) });
}
