'use client';

import type { Problem } from '#lib/core/result';
import { FormProblems } from '../form-problems.tsx';

/** Problems that an address tells of: for browsers that sent a file without scripts. */
export function ToldProblems({ problems }: { problems: Problem[] }) {
  return <FormProblems problems={problems} fieldId={() => null} />;
}
