'use client';

import { useTranslations } from 'next-intl';
import { ProblemSummary } from '#components/ui/problem-summary';
import type { Problem } from '#lib/core/result';
import { useProblemText } from './problem-text.ts';

interface FormProblemsProps {
  problems: readonly Problem[];
  /** The id of the control for a problem's field; null where the form has none. */
  fieldId: (field: string) => string | null;
}

/** All problems of a form above it, in words. */
export function FormProblems({ problems, fieldId }: FormProblemsProps) {
  const t = useTranslations('desk');
  const text = useProblemText();
  const lines = problems.map((problem) => ({
    text: text(problem),
    fieldId: problem.field === undefined ? null : fieldId(problem.field),
  }));
  return <ProblemSummary heading={t('problems')} lines={lines} />;
}
