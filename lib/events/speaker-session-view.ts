import type { TextView } from './event-view.ts';
import type { SessionRole } from './programme.ts';

/** A session of somebody, as they see it by their link. */
export interface SpeakerSession {
  /** The title of its event in the desk. */
  event: string;
  title: TextView | null;
  day: string;
  /** ISO 8601, UTC; null where the hour is not known. */
  startsAt: string | null;
  endsAt: string | null;
  /** By whose clock its hours are told. */
  zone: string | null;
  role: SessionRole;
  /** Whether readers see it so; what is only being worked on is not released. */
  isReleased: boolean;
}
