import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HelpTask } from '#components/admin/start/help-task';
import { NewestPublished } from '#components/admin/start/newest-published';
import { OpenRequests } from '#components/admin/start/open-requests';
import { OwnDrafts } from '#components/admin/start/own-drafts';
import { ProposingPeople } from '#components/admin/start/proposing-people';
import { WaitingArticles } from '#components/admin/start/waiting-articles';
import { type WaitingItem, WaitingItems } from '#components/admin/start/waiting-items';
import { ButtonLink } from '#components/ui/button';
import { listDeskArticles } from '#lib/articles/admin-queries/list-desk-articles';
import { listNewestPublished } from '#lib/articles/admin-queries/list-newest-published';
import type { DeskArticleFilter } from '#lib/articles/article-desk-view';
import { listDeskEvents } from '#lib/events/admin-queries/list-desk-events';
import { listDeskHelpPlaces, listHelpPlaceTasks } from '#lib/help-places/admin-queries/list-desk-help-places';
import type { Locale } from '#lib/i18n/locales';
import { countOpenRequests } from '#lib/media/admin-queries/list-removal-requests';
import { listDeskMilestones } from '#lib/milestones/admin-queries/list-desk-milestones';
import { listDeskPages } from '#lib/pages/admin-queries/list-desk-pages';
import { listProposingPeople } from '#lib/people/admin-queries/list-proposing-people';
import { listWaitingPeople } from '#lib/people/admin-queries/list-waiting-people';
import type { Actor } from '#lib/publishing/actor';
import { listOwnDrafts, type OwnDraft } from '#lib/publishing/admin-queries/list-own-drafts';
import { articleDeskPaths } from './articles/desk-paths.ts';
import { filterOf, listAddress } from './articles/list-address.ts';
import { requireActor } from './desk-actor.ts';
import { deskLocale } from './desk-locale.ts';
import { deskMetadata } from './desk-metadata.ts';
import { eventAddress } from './events/events-address.ts';
import { helpPlaceAddress } from './help-places/help-places-address.ts';
import { milestoneAddress } from './milestones/milestones-address.ts';
import { pageAddress } from './pages/pages-address.ts';
import { personAddress } from './people/people-address.ts';
import { requestsAddress } from './requests/requests-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

const all = filterOf({});
const handedOver: DeskArticleFilter = { ...all, state: 'in_review' };
const behind: DeskArticleFilter = { ...all, needsCheck: true };
/** How many of each are shown here; the list has the rest. */
const mostShown = 5;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'start' });
  return deskMetadata(locale, t('heading'));
}

/** The events, milestones, pages, help places and people that somebody handed over. */
async function listWaitingOthers(actor: Actor, locale: Locale): Promise<WaitingItem[]> {
  const [events, milestones, pages, places, people] = await Promise.all([
    listDeskEvents(actor, { search: null, scope: 'handedOver', after: null }),
    listDeskMilestones(actor, { search: null, state: 'handedOver', after: null }),
    listDeskPages(actor, { isHandedOver: true, after: null }),
    listDeskHelpPlaces(actor, { locale, isHandedOver: true, after: null }),
    listWaitingPeople(actor),
  ]);
  return [
    ...events.rows.map((item) => ({ item, kind: 'event' as const, path: eventAddress(locale, item.itemId) })),
    ...milestones.rows.map((item) => ({
      ...{ item, kind: 'milestone' as const },
      path: milestoneAddress(locale, item.itemId),
    })),
    ...pages.rows.map((item) => ({ item, kind: 'page' as const, path: pageAddress(locale, item.itemId) })),
    ...places.rows.map((item) => ({
      ...{ item, kind: 'help_place' as const },
      path: helpPlaceAddress(locale, item.itemId),
    })),
    ...people.map((item) => ({ item, kind: 'person' as const, path: personAddress(locale, item.itemId) })),
  ];
}

/** The people who propose changes of what is said of them, each with the part of their page that decides. */
async function listProposing(actor: Actor, locale: Locale) {
  const people = await listProposingPeople(actor, locale);
  return people.map((person) => ({ person, path: `${personAddress(locale, person.itemId)}#checks` }));
}

export default async function Desk({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const [waiting, others, outdated, drafts, newest, tasks, requests, proposing] = await Promise.all([
    listDeskArticles(actor, handedOver),
    listWaitingOthers(actor, locale),
    listDeskArticles(actor, behind),
    listOwnDrafts(actor),
    listNewestPublished(actor, mostShown),
    listHelpPlaceTasks(actor, locale),
    countOpenRequests(actor),
    listProposing(actor, locale),
  ]);
  const t = await getTranslations({ locale, namespace: 'start' });
  const editPath = (itemId: string) => articleDeskPaths(locale, itemId).edit;
  const wordsPath = ({ kind, itemId }: OwnDraft) => {
    if (kind === 'event') return `${eventAddress(locale, itemId)}/words`;
    if (kind === 'page') return `${pageAddress(locale, itemId)}/words`;
    if (kind === 'help_place') return `${helpPlaceAddress(locale, itemId)}/words`;
    return kind === 'milestone' ? `${milestoneAddress(locale, itemId)}/words` : editPath(itemId);
  };
  const shown = (rows: typeof waiting.rows) =>
    rows.slice(0, mostShown).map((article) => ({ article, path: editPath(article.itemId) }));
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="primary" href={`${listAddress(locale)}/new`}>
          {t('new')}
        </ButtonLink>
      </div>
      <div className="start">
        {requests > 0 ? <OpenRequests count={requests} path={requestsAddress(locale)} /> : null}
        <WaitingArticles
          kind="handedOver"
          articles={shown(waiting.rows)}
          allPath={waiting.rows.length > mostShown ? listAddress(locale, handedOver) : null}
        />
        <WaitingItems items={others} />
        <WaitingArticles
          kind="behind"
          articles={shown(outdated.rows)}
          allPath={outdated.rows.length > mostShown ? listAddress(locale, behind) : null}
        />
        {proposing.length > 0 ? <ProposingPeople people={proposing} /> : null}
        <OwnDrafts drafts={drafts.map((draft) => ({ draft, path: wordsPath(draft) }))} />
        <NewestPublished published={newest} />
        {tasks.length > 0 ? (
          <HelpTask
            places={tasks.map((place) => ({ place, path: helpPlaceAddress(locale, place.itemId) }))}
          />
        ) : null}
      </div>
    </>
  );
}
