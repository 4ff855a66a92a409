'use server';

import type { FormState } from '#components/admin/action-form';
import { addHelpPlace } from '#lib/help-places/commands/add-help-place';
import { beginTitledItem } from '../../begin-titled-item.ts';
import { helpPlaceAddress } from '../help-places-address.ts';

/** Begins a help place with its title and opens it. */
export async function addHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await beginTitledItem(form, helpPlaceAddress, addHelpPlace);
}
