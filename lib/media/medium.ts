/** What the desk may upload, and how large it may be. */
export const mediumKinds = ['picture', 'document'] as const;
export type MediumKind = (typeof mediumKinds)[number];

const megabyte = 1024 * 1024;
export const mostBytes = { picture: 20 * megabyte, document: 50 * megabyte, paper: 20 * megabyte } as const;
export const mostMegabytes = { picture: 20, document: 50, paper: 20 } as const;

/** Widths in pixels that every picture is kept in, as far as it is that wide. */
export const pictureWidths = [240, 480, 800, 1200] as const;

/** Whether a child can be recognised in a picture. */
export const childAnswers = ['unanswered', 'no', 'yes'] as const;
export type ChildAnswer = (typeof childAnswers)[number];

/** What a document may be, with the media type of each. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;
export type DocumentKind = keyof typeof documentTypes;

/** The kind that the name of a stored document ends with. */
export function documentKindOf(storedName: string): DocumentKind {
  const ending = storedName.slice(storedName.lastIndexOf('.') + 1);
  return Object.hasOwn(documentTypes, ending) ? (ending as DocumentKind) : 'pdf';
}

export const longestTexts = {
  alt: 500,
  title: 200,
  credit: 200,
  licence: 200,
  guardian: 200,
  scope: 1_000,
} as const;
export const longestRequest = { contact: 200, words: 2_000 } as const;

/** Longest file name that is kept, in characters. */
const longestFileName = 150;

/** What decides whether the public may see a medium; `consents` are those that were not withdrawn. */
export interface MediumStanding {
  kind: MediumKind;
  takenDownAt: Date | null;
  childAnswer: ChildAnswer;
  consents: { validUntil: Date | null }[];
}

/** Why the public may not see a medium; null where it may, until a moment (null: without end). */
export type Obstacle = 'takenDown' | 'unanswered' | 'noConsent';

/**
 * The one rule of what stands between a medium and the public at a moment of the database's clock: it was taken down;
 * nobody has answered whether a child can be recognised; or one can, and no consent holds.
 */
export function obstacleOf(medium: MediumStanding, moment: Date): Obstacle | null {
  if (medium.takenDownAt) return 'takenDown';
  if (medium.kind === 'document' || medium.childAnswer === 'no') return null;
  if (medium.childAnswer === 'unanswered') return 'unanswered';
  return medium.consents.some(({ validUntil }) => validUntil === null || moment < validUntil)
    ? null
    : 'noConsent';
}

/**
 * Whether the holder of a preview link may see a medium: also one of which nobody has answered yet whether a child can be
 * recognised, but none that shows a child without a consent that holds.
 */
export function mayBePreviewed(medium: MediumStanding, moment: Date): boolean {
  const obstacle = obstacleOf(medium, moment);
  return obstacle === null || obstacle === 'unanswered';
}

/** Until when the public may see a medium that nothing stands before; null: without end. */
export function shownUntil(medium: MediumStanding): Date | null {
  if (medium.kind === 'document' || medium.childAnswer !== 'yes') return null;
  let latest = new Date(0);
  for (const { validUntil } of medium.consents) {
    if (validUntil === null) return null;
    if (validUntil > latest) latest = validUntil;
  }
  return latest;
}

/** The earlier of two ends, where null is none at all. */
export function earlierEnd(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const forbiddenInNames = /[<>:"/\\|?*]/g;
const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a document is saved by its readers: that of the uploaded file without folders, controls, turns of
 * direction and what file systems refuse, with the ending that its bytes tell. It is never a name in our storage.
 */
export function cleanFileName(given: string, kind: DocumentKind): string {
  const bare = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(hidden, '')
    .replace(forbiddenInNames, ' ');
  const stem = bare
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const cut = Array.from(stem).slice(0, longestFileName).join('').trim();
  const isUsable = cut !== '' && !reservedName.test(cut);
  return `${isUsable ? cut : 'document'}.${kind}`;
}
