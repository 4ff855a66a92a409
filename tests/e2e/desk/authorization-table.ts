import { accountRows } from './authorization/account-rows.ts';
import { articleHandlerRows, articleRows } from './authorization/article-rows.ts';
import { eventHandlerRows, eventRows } from './authorization/event-rows.ts';
import { frontReadRows, frontRows } from './authorization/front-rows.ts';
import { glossaryReadRows, glossaryRows } from './authorization/glossary-rows.ts';
import { helpPlaceHandlerRows, helpPlaceReadRows, helpPlaceRows } from './authorization/help-place-rows.ts';
import { mediaHandlerRows, mediaRows } from './authorization/media-rows.ts';
import { milestoneHandlerRows, milestoneReadRows, milestoneRows } from './authorization/milestone-rows.ts';
import { pageHandlerRows, pageReadRows, pageRows } from './authorization/page-rows.ts';
import { organisationRows, peopleRows } from './authorization/people-rows.ts';
import { programmeHandlerRows, programmeReadRows, programmeRows } from './authorization/programme-rows.ts';
import { readRows as otherReadRows } from './authorization/read-rows.ts';
import type { ActionRow, HandlerRow, ReadRow } from './authorization/row.ts';

/*
 * Who may do what at the desk: a row for everything that stands in its surface (tests/support/desk-surface.ts). A page,
 * handler or action without a row fails tests/architecture/desk-surface.test.ts; the journeys in authorization.spec.ts try
 * each row as nobody, with dead sessions, in each role and by ids of something else.
 */

/** Pages, and handlers that tell something. */
export const readRows: ReadRow[] = [
  ...otherReadRows,
  ...glossaryReadRows,
  ...helpPlaceReadRows,
  ...frontReadRows,
  ...milestoneReadRows,
  ...pageReadRows,
  ...programmeReadRows,
];

/** Handlers that change something. */
export const handlerRows: HandlerRow[] = [
  ...articleHandlerRows,
  ...eventHandlerRows,
  ...helpPlaceHandlerRows,
  ...mediaHandlerRows,
  ...milestoneHandlerRows,
  ...pageHandlerRows,
  ...programmeHandlerRows,
];

/** Server actions. */
export const actionRows: ActionRow[] = [
  ...accountRows,
  ...articleRows,
  ...eventRows,
  ...glossaryRows,
  ...helpPlaceRows,
  ...frontRows,
  ...mediaRows,
  ...milestoneRows,
  ...pageRows,
  ...peopleRows,
  ...organisationRows,
  ...programmeRows,
];
