'use server';

import type { FormState } from '#components/admin/action-form';
import { addPage } from '#lib/pages/commands/add-page';
import { beginTitledItem } from '../../begin-titled-item.ts';
import { pageAddress } from '../pages-address.ts';

/** Begins a page with its title and opens it. */
export async function addPageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await beginTitledItem(form, pageAddress, addPage);
}
