import type { Answer } from '../../../components/admin/editor/saving/save-machine.ts';

const statuses = {
  saved: 200,
  signedOut: 401,
  otherAccount: 403,
  conflict: 409,
  refused: 422,
  unanswered: 503,
} as const satisfies Record<Answer<unknown>['kind'], number>;

/** What an editor is told of its attempt to save. */
export function draftAnswer(what: Answer<unknown>): Response {
  return Response.json(what, { status: statuses[what.kind] });
}
