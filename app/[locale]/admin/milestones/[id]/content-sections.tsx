import 'server-only';
import { getTranslations } from 'next-intl/server';
import { SourcesForm } from '#components/admin/events/sources-form';
import { EvidenceForm } from '#components/admin/milestones/evidence-form';
import { LinksForm } from '#components/admin/milestones/links-form';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { listArticleChoices } from '#lib/articles/admin-queries/article-choices';
import { listEventChoices } from '#lib/events/admin-queries/event-choices';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { listDeskOrganisations } from '#lib/organisations/admin-queries';
import { listPeople } from '#lib/people/admin-queries';
import { requireActor } from '../../desk-actor.ts';
import { milestoneAddress } from '../milestones-address.ts';
import { saveEvidenceAction, saveLinksAction, saveMilestoneSourcesAction } from './actions.ts';

interface ContentSectionsProps {
  locale: Locale;
  milestone: DeskMilestone;
  /** Part of a title or name of what belongs to it, as far as it was typed. */
  search: string;
}

/** Articles, events and people whose titles or names hold what was typed. */
async function find(locale: Locale, search: string) {
  if (search === '') return { open: [], articles: [], events: [], people: [] };
  const actor = await requireActor(locale);
  const [articles, events, people] = await Promise.all([
    listArticleChoices(actor, locale, search),
    listEventChoices(actor, locale, search),
    listPeople(actor, locale, search),
  ]);
  const item = ({ itemId, title }: (typeof articles)[number]) => ({ id: itemId, name: title });
  return {
    open: articles.filter(({ isPublic }) => isPublic).map(item),
    articles: articles.map(item),
    events: events.map(({ eventId, title }) => ({ id: eventId, name: title })),
    people: people.map(({ personId, name }) => ({ id: personId, name })),
  };
}

/** What shows a milestone, what it is linked with, and where what is told of it comes from. */
export async function ContentSections({ locale, milestone, search }: ContentSectionsProps) {
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  const { open, ...found } = await find(locale, search);
  const organisations = await listDeskOrganisations(await requireActor(locale), locale);
  const isNothing = search !== '' && Object.values(found).every((items) => items.length === 0);
  return (
    <>
      <section className="sheet" aria-labelledby="finding">
        <h2 id="finding" tabIndex={-1}>
          {t('finding.heading')}
        </h2>
        <search>
          <form action={`${milestoneAddress(locale, milestone.itemId)}#finding`}>
            <TextField
              id="find"
              name="find"
              type="search"
              label={t('finding.label')}
              hint={t('finding.hint')}
              maxLength={100}
              defaultValue={search}
            />
            <Button type="submit">{t('find')}</Button>
          </form>
        </search>
        {isNothing ? <p role="status">{t('finding.none')}</p> : null}
      </section>
      <section className="sheet" aria-labelledby="evidence">
        <h2 id="evidence" tabIndex={-1}>
          {t('evidence.heading')}
        </h2>
        <p>{t('evidence.intro')}</p>
        <EvidenceForm {...{ locale, milestone }} found={open} save={saveEvidenceAction} />
      </section>
      <section className="sheet" aria-labelledby="links">
        <h2 id="links" tabIndex={-1}>
          {t('links.heading')}
        </h2>
        <p>{t('links.intro')}</p>
        <LinksForm
          {...{ locale, milestone, found }}
          organisations={organisations.map(({ organisationId, name }) => ({ id: organisationId, name }))}
          save={saveLinksAction}
        />
      </section>
      <section className="sheet" aria-labelledby="sources">
        <h2 id="sources" tabIndex={-1}>
          {t('sources.heading')}
        </h2>
        <SourcesForm locale={locale} event={milestone} save={saveMilestoneSourcesAction} />
      </section>
    </>
  );
}
