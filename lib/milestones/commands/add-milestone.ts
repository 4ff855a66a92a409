import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type BeginTitledInput, beginTitledItem } from '#lib/publishing/commands/begin-titled-item';
import { longestMilestoneWords } from '../milestone.ts';
import { milestoneNoun } from '../milestone-noun.ts';

/** Begins a milestone with its title in one language; see beginTitledItem for what it promises. */
export function addMilestone(
  actor: Actor,
  input: BeginTitledInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  const longest = longestMilestoneWords.title;
  return beginTitledItem(actor, input, milestoneNoun, { longest }, database);
}
