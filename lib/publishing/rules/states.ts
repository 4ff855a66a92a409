/** The states of a localization; see docs/DOMAIN.md. */
export type LocalizationState =
  | 'draft'
  | 'in_review'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'withdrawn'
  | 'archived';

const next: Record<LocalizationState, readonly LocalizationState[]> = {
  draft: ['in_review', 'approved', 'scheduled', 'published', 'archived'],
  in_review: ['draft', 'approved', 'scheduled', 'published', 'archived'],
  approved: ['draft', 'scheduled', 'published', 'archived'],
  scheduled: ['approved', 'scheduled', 'published', 'withdrawn', 'archived'],
  published: ['published', 'scheduled', 'withdrawn', 'archived'],
  withdrawn: ['draft', 'scheduled', 'published', 'archived'],
  archived: ['draft', 'published'],
};

/** Whether a localization may go from one state to another. */
export function mayBecome(from: LocalizationState, to: LocalizationState): boolean {
  return next[from].includes(to);
}
