import { rubricPath } from '#lib/articles/article-paths';
import { type ListAddress, ListAnswer, listMetadata } from '../../../../../list-answer.tsx';
import { readerLocale } from '../../../../../reader-locale.ts';

type Props = { params: Promise<{ locale: string; key: string; number: string }> };

async function addressOf(params: Props['params']): Promise<ListAddress> {
  const { key, number } = await params;
  const locale = await readerLocale(params);
  return { locale, filter: { by: 'rubric', key }, pathIn: (one) => rubricPath(one, key), before: number };
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(await addressOf(params));
}

export default async function OlderRubric({ params }: Props) {
  return <ListAnswer {...(await addressOf(params))} />;
}
