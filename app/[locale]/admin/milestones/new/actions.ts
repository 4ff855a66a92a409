'use server';

import type { FormState } from '#components/admin/action-form';
import { addMilestone } from '#lib/milestones/commands/add-milestone';
import { beginTitledItem } from '../../begin-titled-item.ts';
import { milestoneAddress } from '../milestones-address.ts';

/** Begins a milestone with its title and opens it. */
export async function addMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  return await beginTitledItem(form, milestoneAddress, addMilestone);
}
