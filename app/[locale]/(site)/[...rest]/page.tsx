import { NotFoundAnswer } from '../not-found-answer.tsx';
import { readerLocale } from '../reader-locale.ts';

/** Every address that no other route knows. */
export default async function NothingHere({ params }: { params: Promise<{ locale: string }> }) {
  return <NotFoundAnswer locale={await readerLocale(params)} />;
}
