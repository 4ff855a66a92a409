import type { Block } from '#lib/publishing/body/body';

/** As lib/publishing/import gives it. */
export interface ImportedText {
  blocks: Block[];
  pictures: { caption: string }[];
  dropped: { code: string; count: number; sample: string }[];
}
