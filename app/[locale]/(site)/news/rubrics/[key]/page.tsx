import { rubricPath } from '#lib/articles/article-paths';
import { type ListAddress, ListAnswer, listMetadata } from '../../../list-answer.tsx';
import { readerLocale } from '../../../reader-locale.ts';

type Props = { params: Promise<{ locale: string; key: string }> };

async function addressOf(params: Props['params']): Promise<ListAddress> {
  const { key } = await params;
  return {
    locale: await readerLocale(params),
    filter: { by: 'rubric', key },
    pathIn: (one) => rubricPath(one, key),
  };
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(await addressOf(params));
}

export default async function Rubric({ params }: Props) {
  return <ListAnswer {...(await addressOf(params))} />;
}
