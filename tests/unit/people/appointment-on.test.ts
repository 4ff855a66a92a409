import { describe, expect, test } from 'vitest';
import { appointmentOn } from '#lib/people/appointment';

const held = (
  post: string,
  attestedOn: string,
  heldFrom: string | null = null,
  heldUntil: string | null = null,
) => ({
  post,
  attestedOn,
  heldFrom,
  heldUntil,
});

describe('the post that a person held on a day', () => {
  test('is the one whose dates hold that day, whatever came later', () => {
    const posts = [
      held('deputy', '2026-02-18', '2024', '2026-06-30'),
      held('minister', '2026-09-01', '2026-07-01'),
    ];
    expect(appointmentOn(posts, '2026-02-18')?.post).toBe('deputy');
    expect(appointmentOn(posts, '2026-07-01')?.post).toBe('minister');
  });

  test('is the one named nearest to that day where no dates are known', () => {
    const posts = [held('head', '2024-12-18'), held('director', '2026-02-18')];
    expect(appointmentOn(posts, '2025-01-15')?.post).toBe('head');
    expect(appointmentOn(posts, '2026-01-30')?.post).toBe('director');
  });

  test('is not known for somebody without one', () => {
    expect(appointmentOn([], '2026-02-18')).toBeNull();
    expect(appointmentOn([held('head', '2026-01-01', '2026-01-01')], '2024-05-01')).toBeNull();
  });
});
