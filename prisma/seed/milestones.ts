import { reached } from './milestones/reached.ts';
import { towards2030 } from './milestones/towards-2030.ts';
import type { SeedMilestone } from './seed-types.ts';

/** What was reached, and the goals that the report of 2026 names: only what a source dates has a date. */
export const milestones: SeedMilestone[] = [...reached, ...towards2030];
