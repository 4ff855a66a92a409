import type { Actor } from '#lib/publishing/actor';

/**
 * - `add`: upload;
 * - `change`: texts, focus, crop, blur, replacement, an answer or a consent that could show more;
 * - `protect`: show less: take down, withdraw a consent, say that a child can be recognised;
 * - `restore`: show again what was taken down; keep a picture that somebody asked to remove;
 * - `viewPaper`: look at a consent paper;
 * - `remove`: delete what nothing uses.
 */
export type MediumVerb = 'add' | 'change' | 'protect' | 'restore' | 'viewPaper' | 'remove';

export interface MediumUse {
  /** Whether something public shows it now, or will at a moment that is set already. */
  isLive: boolean;
  isOwn: boolean;
}

/**
 * Whether an actor may do this to a medium. What readers see is changed by those who may publish; whatever protects
 * somebody is open to everybody at the desk.
 */
export function mayMedium({ role }: Actor, verb: MediumVerb, { isLive, isOwn }: MediumUse): boolean {
  if (role === 'portal' || role === 'editor' || role === 'administrator') return true;
  switch (verb) {
    case 'add':
    case 'protect':
      return true;
    case 'change':
      return !isLive;
    case 'remove':
      return isOwn && !isLive;
    case 'restore':
    case 'viewPaper':
      return false;
  }
}
