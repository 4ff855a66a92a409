import type { Problem } from '#lib/core/result';

/** The id of the session that a problem is about; null where it is about none. */
export function sessionOf({ field }: Problem): string | null {
  const [part, id] = field?.split('.') ?? [];
  return part === 'sessions' && id ? id : null;
}
