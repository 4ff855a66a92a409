import type { HtmlElement } from './html-tree.ts';

/** Reads the declarations of a `style` attribute, the later of two winning; names and values in lower case. */
export function declarationsOf(element: HtmlElement): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  const style = element.attributes.get('style');
  if (!style) return declarations;
  for (const declaration of style.slice(0, 20_000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (name) declarations.set(name, value.replace(/\s*!important$/, ''));
  }
  return declarations;
}

export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return (element.attributes.get('class') ?? '').split(/\s+/).some((name) => pattern.test(name));
}

/** How words look that an import keeps, or has to decide on. */
export interface Look {
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  /** Whether breaks and lines of the source are those of the text. */
  isPreformatted: boolean;
  raise: 'super' | 'sub' | null;
  /** Where a link leads, checked; null outside of one. */
  href: string | null;
}

export const plainLook: Look = {
  isBold: false,
  isItalic: false,
  isStruck: false,
  isPreformatted: false,
  raise: null,
  href: null,
};

const byName = new Map<string, Partial<Look>>([
  ['b', { isBold: true }],
  ['strong', { isBold: true }],
  ['dt', { isBold: true }],
  ['i', { isItalic: true }],
  ['em', { isItalic: true }],
  ['cite', { isItalic: true }],
  ['dfn', { isItalic: true }],
  ['s', { isStruck: true }],
  ['strike', { isStruck: true }],
  ['sup', { raise: 'super' }],
  ['sub', { raise: 'sub' }],
  ['pre', { isPreformatted: true }],
]);

function isHeavy(weight: string): boolean | null {
  if (weight === 'bold' || weight === 'bolder') return true;
  if (weight === 'normal' || weight === 'lighter') return false;
  const number = Number(weight);
  return weight !== '' && Number.isFinite(number) ? number >= 600 : null;
}

function raiseOf(align: string | undefined): Look['raise'] | undefined {
  if (align === 'super') return 'super';
  if (align === 'sub') return 'sub';
  return align === 'baseline' ? null : undefined;
}

/** How words inside of an element look, where those around it look like `around`: by its name first, then by its style. */
export function lookInside(
  element: HtmlElement,
  declarations: ReadonlyMap<string, string>,
  around: Look,
): Look {
  const look: Look = { ...around, ...byName.get(element.name) };
  look.isBold = isHeavy(declarations.get('font-weight') ?? '') ?? look.isBold;
  const slant = declarations.get('font-style');
  if (slant) look.isItalic = /^(italic|oblique)/.test(slant);
  const line = `${declarations.get('text-decoration') ?? ''} ${declarations.get('text-decoration-line') ?? ''}`;
  if (line.includes('line-through')) look.isStruck = true;
  const raise = raiseOf(declarations.get('vertical-align'));
  if (raise !== undefined) look.raise = raise;
  const space = declarations.get('white-space');
  if (space) look.isPreformatted = /^(pre|break-spaces)/.test(space);
  return look;
}

/** Whether readers of the source never saw it. */
export function isHidden(element: HtmlElement, declarations: ReadonlyMap<string, string>): boolean {
  return (
    element.attributes.has('hidden') ||
    declarations.get('display') === 'none' ||
    declarations.get('visibility') === 'hidden' ||
    declarations.get('mso-hide') === 'all' ||
    /^0+(\.0+)?(px|pt|em|rem|%)?$/.test(declarations.get('font-size') ?? '')
  );
}
