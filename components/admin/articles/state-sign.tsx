import type { LocalizationState } from '#lib/publishing/rules/states';

/** A state, or that there are no words yet. */
export type ShownState = LocalizationState | 'empty';

/** Shapes, not colours, tell the states apart: an open ring, a half disc, a clock, a tick, a cross, a box. */
const drawings: Record<ShownState, string> = {
  empty: 'M3 8h10',
  draft: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11',
  in_review: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11M8 2.5v11a5.5 5.5 0 0 0 0 -11',
  approved: 'M3 8.5l3.5 3.5l6.5 -8',
  scheduled: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11M8 5v3l2 2',
  published: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13M4.5 8.2l2.5 2.5l4.5 -5',
  withdrawn: 'M4 4l8 8M12 4l-8 8',
  archived: 'M2.5 3.5h11v3h-11zM3.5 6.5v6.5h9v-6.5M6.5 9h3',
};

/** The sign of a state; its name stands beside it, for whoever does not see signs. */
export function StateSign({ state }: { state: ShownState }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      className="state-sign"
      data-state={state}
      aria-hidden="true"
    >
      <path d={drawings[state]} />
    </svg>
  );
}
