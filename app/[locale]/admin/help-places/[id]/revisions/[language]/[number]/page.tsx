import { requireActor } from '../../../../../desk-actor.ts';
import { deskLocale } from '../../../../../desk-locale.ts';
import { ItemRevision, revisionMetadata } from '../../../../../item-revisions.tsx';
import { helpPlaceAddress } from '../../../../help-places-address.ts';
import { helpPlaceHeadOf } from '../../../help-place-desk-head.ts';
import { requireHelpPlace } from '../../../require-help-place.ts';
import { restoreHelpPlaceAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export const generateMetadata = ({ params }: Props) => revisionMetadata(params);

export default async function HelpPlaceRevision({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const place = await requireHelpPlace(locale, (await params).id);
  return (
    <ItemRevision
      {...{ locale, actor, params }}
      kind="help_place"
      item={place}
      head={await helpPlaceHeadOf({ locale, actor, place, current: 'revisions' })}
      path={helpPlaceAddress(locale, place.itemId)}
      restore={restoreHelpPlaceAction}
    />
  );
}
