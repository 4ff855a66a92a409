import { requireActor } from '../../../../../desk-actor.ts';
import { deskLocale } from '../../../../../desk-locale.ts';
import { ItemRevision, revisionMetadata } from '../../../../../item-revisions.tsx';
import { pageAddress } from '../../../../pages-address.ts';
import { pageHeadOf } from '../../../page-desk-head.ts';
import { requirePage } from '../../../require-page.ts';
import { restorePageAction } from '../../actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string; language: string; number: string }>;
}

export const generateMetadata = ({ params }: Props) => revisionMetadata(params);

export default async function PageRevision({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const page = await requirePage(locale, (await params).id);
  return (
    <ItemRevision
      {...{ locale, actor, params }}
      kind="page"
      item={page}
      head={await pageHeadOf({ locale, actor, page, current: 'revisions' })}
      path={pageAddress(locale, page.itemId)}
      restore={restorePageAction}
    />
  );
}
