import 'server-only';
import type { PlacePageInput } from '#lib/pages/commands/place-page';
import { pagePlaces } from '#lib/pages/page';
import { itemIdOf } from '../../articles/[id]/article-form.ts';
import { textOf } from '../../form-answer.ts';

/** Where a page is to stand, as its form says it. */
export function placeOf(form: FormData): PlacePageInput {
  return {
    itemId: itemIdOf(form),
    place: pagePlaces.find((one) => one === textOf(form, 'place')) ?? null,
    position: Number(textOf(form, 'position').trim() || Number.NaN),
  };
}
