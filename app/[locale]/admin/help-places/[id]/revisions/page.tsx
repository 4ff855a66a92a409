import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { ItemRevisions, revisionsMetadata } from '../../../item-revisions.tsx';
import type { Query } from '../../../people/people-address.ts';
import { helpPlaceAddress } from '../../help-places-address.ts';
import { helpPlaceHeadOf } from '../help-place-desk-head.ts';
import { requireHelpPlace } from '../require-help-place.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => revisionsMetadata(params);

export default async function HelpPlaceRevisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const place = await requireHelpPlace(locale, (await params).id);
  return (
    <ItemRevisions
      actor={actor}
      kind="help_place"
      item={place}
      head={await helpPlaceHeadOf({ locale, actor, place, current: 'revisions' })}
      path={helpPlaceAddress(locale, place.itemId)}
      query={await searchParams}
    />
  );
}
