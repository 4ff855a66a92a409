import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface TagProps {
  /** `good`: as it should be. `attention`: somebody should look. `strong`: stands out without judging. */
  tone?: 'plain' | 'good' | 'attention' | 'strong';
  children: ReactNode;
}

/** A word or two about the state of a thing; the words carry the meaning, the colour only helps. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return <span className={classNames('tag', tone !== 'plain' && `tag-${tone}`)}>{children}</span>;
}
