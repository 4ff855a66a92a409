import type { Body, Statement } from './body.ts';

/** The statements of a body, in order of appearance. */
export function statementsOf(body: Body): Statement[] {
  return body.content.flatMap((block) => (block.type === 'statement' ? [block] : []));
}

/** Ids of the people whose statements a body carries, each once, in order of appearance. */
export function peopleOf(body: Body): string[] {
  return [...new Set(statementsOf(body).map(({ attrs }) => attrs.personId))];
}

/** The pictures and documents that a body shows, as `findMediaProblems` takes them. */
export function mediaUsedBy(body: Body): { id: string; kind: 'picture' | 'document'; field: 'body' }[] {
  return body.content.flatMap(({ type, attrs }) =>
    type === 'picture' || type === 'document' ? [{ id: attrs.mediumId, kind: type, field: 'body' }] : [],
  );
}

/** Ids of the pictures and documents that a body shows, each once, in order of appearance. */
export function mediaOf(body: Body): string[] {
  const ids = body.content.flatMap((block) =>
    block.type === 'picture' || block.type === 'document' ? [block.attrs.mediumId] : [],
  );
  return [...new Set(ids)];
}
