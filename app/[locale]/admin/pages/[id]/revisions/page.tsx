import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { ItemRevisions, revisionsMetadata } from '../../../item-revisions.tsx';
import type { Query } from '../../../people/people-address.ts';
import { pageAddress } from '../../pages-address.ts';
import { pageHeadOf } from '../page-desk-head.ts';
import { requirePage } from '../require-page.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => revisionsMetadata(params);

export default async function PageRevisions({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const page = await requirePage(locale, (await params).id);
  return (
    <ItemRevisions
      actor={actor}
      kind="page"
      item={page}
      head={await pageHeadOf({ locale, actor, page, current: 'revisions' })}
      path={pageAddress(locale, page.itemId)}
      query={await searchParams}
    />
  );
}
