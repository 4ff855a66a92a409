import { hasClass, isHidden } from './element-style.ts';
import { withoutMark } from './footnotes.ts';
import type { HtmlElement } from './html-tree.ts';
import type { DroppedCode } from './imported.ts';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose text is none that a reader of the source saw. */
const silent = names(
  'script style title meta link base xml template colgroup col param source track noscript noframes noembed frame rt rp annotation',
);
const reasons = new Map<string, DroppedCode>([
  ...[...names('select textarea input button datalist output meter progress')].map(
    (name) => [name, 'form'] as const,
  ),
  ...[...names('iframe object embed video audio canvas applet')].map((name) => [name, 'embed'] as const),
  ['svg', 'drawing'],
  ['del', 'deletion'],
  ['umut-comment', 'comment'],
]);

/** What `mso-element` calls the parts of a document that stand outside of its text. */
const outerParts = new Map<string, DroppedCode>([
  ['comment', 'comment'],
  ['header', 'headerFooter'],
  ['footer', 'headerFooter'],
  ['even-header', 'headerFooter'],
  ['even-footer', 'headerFooter'],
  ['first-header', 'headerFooter'],
  ['first-footer', 'headerFooter'],
]);

/**
 * Why an element is left out with all that is in it: a kind of loss that the officer is told, `silent` where nothing was
 * there to be read, null where it stays.
 */
export function reasonToLeaveOut(
  element: HtmlElement,
  declarations: ReadonlyMap<string, string>,
): DroppedCode | 'silent' | null {
  const { name, attributes } = element;
  if (silent.has(name)) return 'silent';
  // The mark that a comment hangs on; the comment itself stands elsewhere.
  if (hasClass(element, /^MsoCommentReference$|^msocomanchor$/)) return 'silent';
  if (/^#(_msocom|cmnt)/.test(attributes.get('href') ?? '')) return 'silent';
  if (name === 'input' && attributes.get('type') === 'hidden') return 'silent';
  const reason = reasons.get(name) ?? outerParts.get(declarations.get('mso-element') ?? '');
  if (reason) return reason;
  if (name === 'div' && /^(header|footer)$/.test(attributes.get('title') ?? '')) return 'headerFooter';
  if (hasClass(element, /^msoDel$/)) return 'deletion';
  if (hasClass(element, /^MsoToc\d$|^MsoTocHeading$/)) return 'contents';
  return isHidden(element, declarations) ? 'hidden' : null;
}

/** What to show of a thing that was left out. */
export function sampleOf(element: HtmlElement, text: string): string {
  if (text.trim() !== '') return withoutMark(text);
  const { attributes } = element;
  return attributes.get('value') ?? attributes.get('title') ?? attributes.get('src') ?? '';
}
