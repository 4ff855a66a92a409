import { hasClass } from './element-style.ts';
import type { ListMark } from './flow.ts';
import type { HtmlElement } from './html-tree.ts';

/** How deep a heading is, 1 to 6, whether by its name or by what an office program says of a paragraph; null: it is none. */
export function headingDepth(element: HtmlElement, declarations: ReadonlyMap<string, string>): number | null {
  const named = /^h([1-6])$/.exec(element.name)?.[1];
  if (named) return Number(named);
  if (element.attributes.get('role') === 'heading') {
    return depthOf(element.attributes.get('aria-level') ?? '2');
  }
  if (element.name !== 'p') return null;
  if (hasClass(element, /^MsoTitle$/)) return 1;
  return depthOf(declarations.get('mso-outline-level') ?? '');
}

function depthOf(text: string): number | null {
  return /^[1-9]$/.test(text) ? Math.min(Number(text), 6) : null;
}

/** Whether Word made a paragraph look like an item of a list, as its clipboard says it. */
export function listMark(element: HtmlElement, declarations: ReadonlyMap<string, string>): ListMark | null {
  if (element.name !== 'p') return null;
  const level = /\blevel([1-9])\b/.exec(declarations.get('mso-list') ?? '')?.[1];
  if (level) return { level: Number(level), marker: '' };
  return hasClass(element, /^MsoListParagraph/) ? { level: 0, marker: null } : null;
}
