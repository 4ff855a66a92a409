import 'server-only';
import { getTranslations } from 'next-intl/server';
import { PostForm } from '#components/admin/people/post-form';
import { PostRemovalForm } from '#components/admin/people/post-removal-form';
import { PostWords } from '#components/admin/people/post-words';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import { listDeskOrganisations } from '#lib/organisations/admin-queries';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { requireActor } from '../../desk-actor.ts';
import { addAppointmentAction, changeAppointmentAction, removeAppointmentAction } from './actions.ts';

/** The posts of a person, each with what corrects or ends it, and a form for one more. */
export async function PostsSection({ locale, person }: { locale: Locale; person: DeskPerson }) {
  const actor = await requireActor(locale);
  const organisations = await listDeskOrganisations(actor, locale);
  const t = await getTranslations({ locale, namespace: 'peopleDesk.posts' });
  const { itemId, appointments, may } = person;
  const whose = { locale, itemId, organisations };
  return (
    <section className="sheet" aria-labelledby="posts">
      <h2 id="posts">{t('heading')}</h2>
      <p>{appointments.length > 0 ? t('intro') : t('none')}</p>
      <ul className="rows">
        {appointments.map((appointment) => (
          <li key={appointment.appointmentId}>
            <PostWords locale={locale} appointment={appointment} />
            {may.publish ? (
              <Question label={t('correct')}>
                <PostForm {...whose} appointment={appointment} send={changeAppointmentAction} />
                <PostRemovalForm
                  locale={locale}
                  itemId={itemId}
                  appointment={appointment}
                  remove={removeAppointmentAction}
                />
              </Question>
            ) : null}
          </li>
        ))}
      </ul>
      {may.publish ? (
        <Question label={t('add')}>
          <PostForm {...whose} appointment={null} send={addAppointmentAction} />
        </Question>
      ) : null}
    </section>
  );
}
