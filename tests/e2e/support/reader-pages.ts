import type { APIRequestContext } from '@playwright/test';
import { archivePath, frontPath, newsPath, rubricPath, topicPath } from '#lib/articles/article-paths';
import { eventsPath, monthPath, pastEventsPath } from '#lib/events/event-paths';
import { glossaryPath } from '#lib/glossary/term-paths';
import { helpPath } from '#lib/help-places/help-place-paths';
import type { Locale } from '#lib/i18n/locales';
import { milestoneListPath, milestonesPath } from '#lib/milestones/milestone-paths';
import { organisationPath, organisationsPath } from '#lib/organisations/organisation-paths';
import { peoplePath } from '#lib/people/person-paths';
import { conference2026 } from '#seed/articles/conference-2026';
import { aboutChildhoodCancer } from '#seed/pages/about-childhood-cancer';

/** Title and summary of the conference report in each language. */
export const report = conference2026.texts;

/** A page for readers, by its kind. */
export interface ReaderPage {
  kind: string;
  path: string;
}

const articleLink = /<h2><a href="([^"]+)">/g;

/** The paths of all articles of the news list, newest first. */
export async function articlePaths(request: APIRequestContext, locale: Locale): Promise<string[]> {
  const list = await request.get(newsPath(locale));
  return [...(await list.text()).matchAll(articleLink)].map(([, path = '']) => path);
}

/** The path of the conference report, which is the newest article. */
export async function pathOfReport(request: APIRequestContext, locale: Locale): Promise<string> {
  const [newest] = await articlePaths(request, locale);
  if (newest === undefined) throw new Error(`there is no article in ${newsPath(locale)}`);
  return newest;
}

async function firstLink(request: APIRequestContext, from: string, link: RegExp): Promise<string> {
  const page = await request.get(from);
  const found = link.exec(await page.text())?.[1];
  if (found === undefined) throw new Error(`${from} leads to no such page`);
  return found;
}

/** The path of the conference, which is the latest event that is over. */
export async function pathOfEvent(request: APIRequestContext, locale: Locale): Promise<string> {
  return firstLink(request, pastEventsPath(locale), new RegExp(articleLink.source));
}

/** The path of the first milestone that was reached. */
async function pathOfMilestone(request: APIRequestContext, locale: Locale): Promise<string> {
  return firstLink(request, milestonesPath(locale), /<h3><a href="([^"]+)">/);
}

/** The path of the first place of help. */
export async function pathOfHelpPlace(request: APIRequestContext, locale: Locale): Promise<string> {
  return firstLink(request, helpPath(locale), /<a href="([^"]+\/help\/[^"/]+)">/);
}

/** The path of somebody whom the conference report quotes. */
async function pathOfSpeaker(request: APIRequestContext, locale: Locale): Promise<string> {
  return firstLink(request, peoplePath(locale), /<a href="([^"]+\/people\/[^"/]*kadyraliev[^"/]*)">/);
}

/** The path of something that they said. */
async function pathOfQuote(request: APIRequestContext, locale: Locale): Promise<string> {
  return firstLink(request, await pathOfSpeaker(request, locale), /<a href="([^"]+\/quotes\/[^"/]+)">/);
}

/** The path of the page about the illness, which stands at the foot of every page. */
async function pathOfPage(request: APIRequestContext, locale: Locale): Promise<string> {
  const { title } = aboutChildhoodCancer.texts[locale];
  return firstLink(request, frontPath(locale), new RegExp(`<a href="([^"]+)">${title}</a>`));
}

/** A page of each kind that a reader may meet while all is well. */
export async function pagesOfEachKind(request: APIRequestContext, locale: Locale): Promise<ReaderPage[]> {
  const event = await pathOfEvent(request, locale);
  return [
    { kind: 'front page', path: frontPath(locale) },
    { kind: 'news', path: newsPath(locale) },
    { kind: 'rubric', path: rubricPath(locale, conference2026.rubric) },
    { kind: 'topic', path: topicPath(locale, 'transplantation') },
    { kind: 'month', path: archivePath(locale, '2026-02') },
    { kind: 'year', path: archivePath(locale, '2026') },
    { kind: 'article', path: await pathOfReport(request, locale) },
    { kind: 'events', path: eventsPath(locale) },
    { kind: 'past events', path: pastEventsPath(locale) },
    { kind: 'events of a month', path: monthPath(locale, '2026-02') },
    { kind: 'event', path: event },
    { kind: 'programme', path: `${event}/programme` },
    { kind: 'changes of a programme', path: `${event}/changes` },
    { kind: 'milestones', path: milestonesPath(locale) },
    { kind: 'milestones of a theme', path: milestoneListPath(locale, 'transplantation', 'nearest') },
    { kind: 'milestone', path: await pathOfMilestone(request, locale) },
    { kind: 'glossary', path: glossaryPath(locale) },
    { kind: 'page', path: await pathOfPage(request, locale) },
    { kind: 'help', path: helpPath(locale) },
    { kind: 'help place', path: await pathOfHelpPlace(request, locale) },
    { kind: 'people', path: peoplePath(locale) },
    { kind: 'person', path: await pathOfSpeaker(request, locale) },
    { kind: 'quote', path: await pathOfQuote(request, locale) },
    { kind: 'organisations', path: organisationsPath(locale) },
    { kind: 'organisation', path: organisationPath(locale, 'ministry-of-health') },
  ];
}

/** Where there is nothing. */
export const absentPath = (locale: Locale): string => `/${locale}/nothing-of-the-kind`;
