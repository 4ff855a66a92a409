import type { Flow, FlowPicture, FlowTable } from './flow.ts';
import { wordsOf } from './inline-run.ts';

function isFree(flow: Flow | undefined): flow is FlowPicture | FlowTable {
  return (flow?.kind === 'picture' || flow?.kind === 'table') && flow.caption === '';
}

/** Gives captions to what they belong to: the picture or table before them, else the one after; others stay paragraphs. */
export function attachCaptions(flows: Flow[]): Flow[] {
  const rest: Flow[] = [];
  let waiting: string | null = null;
  for (const [position, flow] of flows.entries()) {
    const before = rest.at(-1);
    const after = flows[position + 1];
    if (waiting !== null && isFree(flow)) flow.caption = waiting;
    waiting = null;
    if (flow.kind !== 'paragraph' || !flow.isCaption) rest.push(flow);
    else if (isFree(before) && !(before.kind === 'table' && after?.kind === 'table')) {
      before.caption = wordsOf(flow.inlines);
    } else if (isFree(after)) waiting = wordsOf(flow.inlines);
    else rest.push(flow);
  }
  return rest;
}
