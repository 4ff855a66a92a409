import { archivePath } from '#lib/articles/article-paths';
import { isPeriod } from '#lib/core/portal-day';
import { type ListAddress, ListAnswer, listMetadata } from '../../../list-answer.tsx';
import { readerLocale } from '../../../reader-locale.ts';

type Props = { params: Promise<{ locale: string; period: string }> };

async function addressOf(params: Props['params']): Promise<ListAddress> {
  const { period } = await params;
  return {
    locale: isPeriod(period) ? await readerLocale(params) : null,
    filter: { by: 'period', period },
    pathIn: (one) => archivePath(one, period),
  };
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(await addressOf(params));
}

export default async function Archive({ params }: Props) {
  return <ListAnswer {...(await addressOf(params))} />;
}
