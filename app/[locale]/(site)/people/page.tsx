import { readerLocale } from '../reader-locale.ts';
import { type PeopleAddress, PeopleAnswer, peopleMetadata } from './people-answer.tsx';

type Props = { params: Promise<{ locale: string }> };

async function addressOf(params: Props['params']): Promise<PeopleAddress> {
  return { locale: await readerLocale(params), at: 'first', from: '' };
}

export async function generateMetadata({ params }: Props) {
  return peopleMetadata(await addressOf(params));
}

export default async function People({ params }: Props) {
  return <PeopleAnswer {...(await addressOf(params))} />;
}
