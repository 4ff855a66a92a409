import type { Locale } from './locales.ts';
import enAccounts from './messages/en/accounts.json' with { type: 'json' };
import enArticles from './messages/en/articles.json' with { type: 'json' };
import enDesk from './messages/en/desk.json' with { type: 'json' };
import enEditor from './messages/en/editor.json' with { type: 'json' };
import enEvents from './messages/en/events.json' with { type: 'json' };
import enEventsDesk from './messages/en/events-desk.json' with { type: 'json' };
import enFrontDesk from './messages/en/front-desk.json' with { type: 'json' };
import enGlossary from './messages/en/glossary.json' with { type: 'json' };
import enHelpPlaces from './messages/en/help-places.json' with { type: 'json' };
import enHelpPlacesDesk from './messages/en/help-places-desk.json' with { type: 'json' };
import enImport from './messages/en/import.json' with { type: 'json' };
import enMedia from './messages/en/media.json' with { type: 'json' };
import enMilestones from './messages/en/milestones.json' with { type: 'json' };
import enMilestonesDesk from './messages/en/milestones-desk.json' with { type: 'json' };
import enPagesDesk from './messages/en/pages-desk.json' with { type: 'json' };
import enPeople from './messages/en/people.json' with { type: 'json' };
import enPeopleDesk from './messages/en/people-desk.json' with { type: 'json' };
import enProblems from './messages/en/problems.json' with { type: 'json' };
import enProgrammeDesk from './messages/en/programme-desk.json' with { type: 'json' };
import enReports from './messages/en/reports.json' with { type: 'json' };
import enSearch from './messages/en/search.json' with { type: 'json' };
import enSelfCheck from './messages/en/self-check.json' with { type: 'json' };
import enSite from './messages/en/site.json' with { type: 'json' };
import kyAccounts from './messages/ky/accounts.json' with { type: 'json' };
import kyArticles from './messages/ky/articles.json' with { type: 'json' };
import kyDesk from './messages/ky/desk.json' with { type: 'json' };
import kyEditor from './messages/ky/editor.json' with { type: 'json' };
import kyEvents from './messages/ky/events.json' with { type: 'json' };
import kyEventsDesk from './messages/ky/events-desk.json' with { type: 'json' };
import kyFrontDesk from './messages/ky/front-desk.json' with { type: 'json' };
import kyGlossary from './messages/ky/glossary.json' with { type: 'json' };
import kyHelpPlaces from './messages/ky/help-places.json' with { type: 'json' };
import kyHelpPlacesDesk from './messages/ky/help-places-desk.json' with { type: 'json' };
import kyImport from './messages/ky/import.json' with { type: 'json' };
import kyMedia from './messages/ky/media.json' with { type: 'json' };
import kyMilestones from './messages/ky/milestones.json' with { type: 'json' };
import kyMilestonesDesk from './messages/ky/milestones-desk.json' with { type: 'json' };
import kyPagesDesk from './messages/ky/pages-desk.json' with { type: 'json' };
import kyPeople from './messages/ky/people.json' with { type: 'json' };
import kyPeopleDesk from './messages/ky/people-desk.json' with { type: 'json' };
import kyProblems from './messages/ky/problems.json' with { type: 'json' };
import kyProgrammeDesk from './messages/ky/programme-desk.json' with { type: 'json' };
import kyReports from './messages/ky/reports.json' with { type: 'json' };
import kySearch from './messages/ky/search.json' with { type: 'json' };
import kySelfCheck from './messages/ky/self-check.json' with { type: 'json' };
import kySite from './messages/ky/site.json' with { type: 'json' };
import ruAccounts from './messages/ru/accounts.json' with { type: 'json' };
import ruArticles from './messages/ru/articles.json' with { type: 'json' };
import ruDesk from './messages/ru/desk.json' with { type: 'json' };
import ruEditor from './messages/ru/editor.json' with { type: 'json' };
import ruEvents from './messages/ru/events.json' with { type: 'json' };
import ruEventsDesk from './messages/ru/events-desk.json' with { type: 'json' };
import ruFrontDesk from './messages/ru/front-desk.json' with { type: 'json' };
import ruGlossary from './messages/ru/glossary.json' with { type: 'json' };
import ruHelpPlaces from './messages/ru/help-places.json' with { type: 'json' };
import ruHelpPlacesDesk from './messages/ru/help-places-desk.json' with { type: 'json' };
import ruImport from './messages/ru/import.json' with { type: 'json' };
import ruMedia from './messages/ru/media.json' with { type: 'json' };
import ruMilestones from './messages/ru/milestones.json' with { type: 'json' };
import ruMilestonesDesk from './messages/ru/milestones-desk.json' with { type: 'json' };
import ruPagesDesk from './messages/ru/pages-desk.json' with { type: 'json' };
import ruPeople from './messages/ru/people.json' with { type: 'json' };
import ruPeopleDesk from './messages/ru/people-desk.json' with { type: 'json' };
import ruProblems from './messages/ru/problems.json' with { type: 'json' };
import ruProgrammeDesk from './messages/ru/programme-desk.json' with { type: 'json' };
import ruReports from './messages/ru/reports.json' with { type: 'json' };
import ruSearch from './messages/ru/search.json' with { type: 'json' };
import ruSelfCheck from './messages/ru/self-check.json' with { type: 'json' };
import ruSite from './messages/ru/site.json' with { type: 'json' };

const en = {
  ...enAccounts,
  ...enArticles,
  ...enDesk,
  ...enEditor,
  ...enEvents,
  ...enEventsDesk,
  ...enGlossary,
  ...enHelpPlaces,
  ...enHelpPlacesDesk,
  ...enFrontDesk,
  ...enImport,
  ...enMedia,
  ...enMilestones,
  ...enMilestonesDesk,
  ...enPagesDesk,
  ...enPeople,
  ...enPeopleDesk,
  ...enProblems,
  ...enReports,
  ...enProgrammeDesk,
  ...enSearch,
  ...enSelfCheck,
  ...enSite,
};

const messages: Record<Locale, typeof en> = {
  ky: {
    ...kyAccounts,
    ...kyArticles,
    ...kyDesk,
    ...kyEditor,
    ...kyEvents,
    ...kyEventsDesk,
    ...kyGlossary,
    ...kyHelpPlaces,
    ...kyHelpPlacesDesk,
    ...kyFrontDesk,
    ...kyImport,
    ...kyMedia,
    ...kyMilestones,
    ...kyMilestonesDesk,
    ...kyPagesDesk,
    ...kyPeople,
    ...kyPeopleDesk,
    ...kyProblems,
    ...kyReports,
    ...kyProgrammeDesk,
    ...kySearch,
    ...kySelfCheck,
    ...kySite,
  },
  ru: {
    ...ruAccounts,
    ...ruArticles,
    ...ruDesk,
    ...ruEditor,
    ...ruEvents,
    ...ruEventsDesk,
    ...ruGlossary,
    ...ruHelpPlaces,
    ...ruHelpPlacesDesk,
    ...ruFrontDesk,
    ...ruImport,
    ...ruMedia,
    ...ruMilestones,
    ...ruMilestonesDesk,
    ...ruPagesDesk,
    ...ruPeople,
    ...ruPeopleDesk,
    ...ruProblems,
    ...ruReports,
    ...ruProgrammeDesk,
    ...ruSearch,
    ...ruSelfCheck,
    ...ruSite,
  },
  en,
};

/** The interface messages of a locale, all areas together. The three have the same keys; a check holds them to it. */
export function messagesOf(locale: Locale): typeof en {
  return messages[locale];
}
