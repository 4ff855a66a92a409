'use client';

import { useTranslations } from 'next-intl';
import { ProblemSummary } from '#components/ui/problem-summary';
import type { Problem } from '#lib/core/result';
import { useProblemText } from '../problem-text.ts';

/** Problems that an address tells of: for browsers that sent a file without scripts. */
export function ToldProblems({ problems }: { problems: Problem[] }) {
  const t = useTranslations('desk');
  const text = useProblemText();
  const lines = problems.map((problem) => ({ text: text(problem), fieldId: null }));
  return <ProblemSummary heading={t('problems')} lines={lines} />;
}
