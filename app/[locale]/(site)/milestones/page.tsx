import { readerLocale } from '../reader-locale.ts';
import {
  type MilestoneListAddress,
  MilestoneListAnswer,
  milestoneListMetadata,
} from './milestone-list-answer.tsx';

type Props = { params: Promise<{ locale: string }> };

async function addressOf(params: Props['params']): Promise<MilestoneListAddress> {
  return { locale: await readerLocale(params), theme: null, order: 'time' };
}

export async function generateMetadata({ params }: Props) {
  return milestoneListMetadata(await addressOf(params));
}

export default async function Milestones({ params }: Props) {
  return <MilestoneListAnswer {...(await addressOf(params))} />;
}
