import { newsPath } from '#lib/articles/article-paths';
import { type ListAddress, ListAnswer, listMetadata } from '../list-answer.tsx';
import { readerLocale } from '../reader-locale.ts';

type Props = { params: Promise<{ locale: string }> };

async function addressOf(params: Props['params']): Promise<ListAddress> {
  return { locale: await readerLocale(params), filter: { by: 'all' }, pathIn: newsPath };
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(await addressOf(params));
}

export default async function News({ params }: Props) {
  return <ListAnswer {...(await addressOf(params))} />;
}
