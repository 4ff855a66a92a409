import { newsPath } from '#lib/articles/article-paths';
import { type ListAddress, ListAnswer, listMetadata } from '../../../list-answer.tsx';
import { readerLocale } from '../../../reader-locale.ts';

type Props = { params: Promise<{ locale: string; number: string }> };

async function addressOf(params: Props['params']): Promise<ListAddress> {
  const { number } = await params;
  return { locale: await readerLocale(params), filter: { by: 'all' }, pathIn: newsPath, before: number };
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(await addressOf(params));
}

export default async function OlderNews({ params }: Props) {
  return <ListAnswer {...(await addressOf(params))} />;
}
