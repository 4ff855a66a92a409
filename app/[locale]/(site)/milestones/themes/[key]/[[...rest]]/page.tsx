import { milestoneThemes } from '#lib/milestones/milestone';
import { NotFoundAnswer } from '../../../../not-found-answer.tsx';
import { readerLocale } from '../../../../reader-locale.ts';
import {
  type MilestoneListAddress,
  MilestoneListAnswer,
  milestoneListMetadata,
} from '../../../milestone-list-answer.tsx';

type Props = { params: Promise<{ locale: string; key: string; rest?: string[] }> };

/** Null where the address names no list. */
async function addressOf(params: Props['params']): Promise<MilestoneListAddress | null> {
  const { key, rest = [] } = await params;
  const theme = milestoneThemes.find((one) => one === key);
  const isList = rest.length === 0 || (rest.length === 1 && rest[0] === 'nearest');
  if (!theme || !isList) return null;
  return { locale: await readerLocale(params), theme, order: rest.length === 0 ? 'time' : 'nearest' };
}

export async function generateMetadata({ params }: Props) {
  const address = await addressOf(params);
  return address ? milestoneListMetadata(address) : {};
}

export default async function MilestonesOfTheme({ params }: Props) {
  const address = await addressOf(params);
  if (!address) return <NotFoundAnswer locale={await readerLocale(params)} />;
  return <MilestoneListAnswer {...address} />;
}
