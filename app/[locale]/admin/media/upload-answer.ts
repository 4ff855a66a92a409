import 'server-only';
import type { ProblemCode } from '#lib/core/problem-codes';
import { invalid, type Problem, type Result } from '#lib/core/result';
import { firstOf, type Query } from './media-address.ts';

/** Where an upload leads: the page of what came of it. */
export interface Uploaded {
  path: string;
}

/** Problems that may stand in an address, for browsers without scripts. */
const told: readonly ProblemCode[] = [
  'consentOver',
  'consentScopeNeeded',
  'childQuestionOpen',
  'dateNotUnderstood',
  'diskFull',
  'documentType',
  'documentUnreadable',
  'documentWithMacros',
  'fileTooLarge',
  'guardianNeeded',
  'mediumChanged',
  'mediumMissing',
  'mediumTextTooLong',
  'notAllowed',
  'notUnderstood',
  'paperType',
  'pictureHeic',
  'pictureSvg',
  'pictureTooLarge',
  'pictureType',
  'pictureUnreadable',
  'uploadEmpty',
  'uploadInterrupted',
  'uploadTakenDown',
  'uploadTooLarge',
  'uploadTooMany',
  'uploadType',
];

const statuses = { invalid: 422, refused: 403, conflict: 409 } as const;

function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false;
}

function addressWith(path: string, problems: readonly Problem[]): string {
  const query = new URLSearchParams();
  for (const { code, params } of problems) {
    const figures = Object.entries(params ?? {}).map(([name, value]) => `.${name}.${value}`);
    query.append('problem', code + figures.join(''));
  }
  return `${path}?${query}`;
}

/** What an address says went wrong; what it does not understand it leaves out. */
export function problemsOf(query: Query): Problem[] {
  const given = query['problem'];
  return (Array.isArray(given) ? given : [firstOf(given)]).slice(0, 10).flatMap((text) => {
    const [code, ...figures] = text.split('.');
    const known = told.find((one) => one === code);
    if (!known) return [];
    const [name, value] = figures;
    const isFigure = name !== undefined && /^[a-z]{1,20}$/.test(name) && /^\d{1,9}$/.test(value ?? '');
    return [invalid(known, isFigure ? { params: { [name]: Number(value) } } : {})];
  });
}

/**
 * Answers an upload: scripts get JSON, a plain form is led on to what came of it, or back to its page with what is wrong.
 */
export function answerUpload<Value extends Uploaded>(
  request: Request,
  result: Result<Value>,
  backPath: string,
): Response {
  if (wantsJson(request)) {
    if (result.ok) return Response.json(result.value);
    const [first] = result.problems;
    return Response.json({ problems: result.problems }, { status: statuses[first?.kind ?? 'invalid'] });
  }
  const location = result.ok ? result.value.path : addressWith(backPath, result.problems);
  return new Response(null, { status: 303, headers: { Location: location } });
}

/** Nobody is signed in: scripts are told so, a plain form is led to the sign-in page. */
export function answerStranger(request: Request, locale: string, backPath: string): Response {
  if (wantsJson(request)) return Response.json({ problems: [] }, { status: 401 });
  const location = `/${locale}/sign-in?next=${encodeURIComponent(backPath)}`;
  return new Response(null, { status: 303, headers: { Location: location } });
}
