import type { DroppedList } from './dropped-list.ts';
import type { Flow, FlowList, FlowParagraph } from './flow.ts';
import { wordsOf } from './inline-run.ts';

const counter = /^[([]?([0-9]{1,4}|[a-zа-яё]|[ivxlc]{1,6})[.)\]]/i;
const firstOfMany = /^[([]?(0?1|a|а|i)[.)\]]/i;

/** Makes lists of paragraphs that Word only made look like items of lists. */
export function groupWordLists(flows: Flow[], dropped: DroppedList): Flow[] {
  const grouped: Flow[] = [];
  let group: WordListGroup | null = null;
  for (const flow of flows) {
    const mark = flow.kind === 'paragraph' ? flow.list : null;
    if (flow.kind !== 'paragraph' || mark === null || (mark.marker === null && group === null)) {
      group = null;
      grouped.push(flow);
      continue;
    }
    if (mark.marker === null) {
      group?.addFurther(flow);
      continue;
    }
    const isOrdered = counter.test(mark.marker);
    if (!group?.takes(mark.level, isOrdered, mark.marker)) {
      group = new WordListGroup(isOrdered);
      grouped.push(group.list);
    }
    if (isOrdered && !group.isGoingOn(mark.level) && !firstOfMany.test(mark.marker)) {
      dropped.add('listNumbering', `${mark.marker} ${wordsOf(flow.inlines)}`);
    }
    group.add(mark.level, isOrdered, flow);
  }
  return grouped;
}

class WordListGroup {
  readonly list: FlowList;
  /** The lists that are open, from the outermost inwards, with the levels that the source gives them. */
  readonly #open: { list: FlowList; level: number }[] = [];

  constructor(isOrdered: boolean) {
    this.list = { kind: 'list', isOrdered, items: [] };
  }

  /** Whether an item can go on with this list, and does not begin a new one. */
  takes(level: number, isOrdered: boolean, marker: string): boolean {
    const outermost = this.#open[0];
    if (!outermost || level > outermost.level) return true;
    if (isOrdered !== this.list.isOrdered) return false;
    return !(isOrdered && firstOfMany.test(marker) && this.list.items.length > 0);
  }

  isGoingOn(level: number): boolean {
    return this.#open.some((one) => one.level === level);
  }

  add(level: number, isOrdered: boolean, flow: FlowParagraph): void {
    while (this.#open.length > 1 && (this.#open.at(-1)?.level ?? 0) > level) this.#open.pop();
    const innermost = this.#open.at(-1);
    if (!innermost) this.#open.push({ list: this.list, level });
    else if (
      level > innermost.level ||
      (level === innermost.level && this.#differs(innermost.list, isOrdered))
    ) {
      if (level === innermost.level) this.#open.pop();
      this.#nest(level, isOrdered);
    }
    this.#open.at(-1)?.list.items.push([{ ...flow, list: null }]);
  }

  /** Adds a further paragraph to the last item. */
  addFurther(flow: FlowParagraph): void {
    this.#open
      .at(-1)
      ?.list.items.at(-1)
      ?.push({ ...flow, list: null });
  }

  #differs(list: FlowList, isOrdered: boolean): boolean {
    return this.#open.length > 1 && list.isOrdered !== isOrdered;
  }

  #nest(level: number, isOrdered: boolean): void {
    const list: FlowList = { kind: 'list', isOrdered, items: [] };
    this.#open.at(-1)?.list.items.at(-1)?.push(list);
    this.#open.push({ list, level });
  }
}
