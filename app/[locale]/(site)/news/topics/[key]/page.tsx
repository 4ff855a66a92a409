import { topicPath } from '#lib/articles/article-paths';
import { type ListAddress, ListAnswer, listMetadata } from '../../../list-answer.tsx';
import { readerLocale } from '../../../reader-locale.ts';

type Props = { params: Promise<{ locale: string; key: string }> };

async function addressOf(params: Props['params']): Promise<ListAddress> {
  const { key } = await params;
  return {
    locale: await readerLocale(params),
    filter: { by: 'topic', key },
    pathIn: (one) => topicPath(one, key),
  };
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(await addressOf(params));
}

export default async function Topic({ params }: Props) {
  return <ListAnswer {...(await addressOf(params))} />;
}
