import type { AtRule, ChildNode, Container, Declaration, Root, Rule } from 'postcss';
import { parse } from 'postcss';
import {
  knownPseudos,
  layoutPseudos,
  type NewerValue,
  newerAtRules,
  newerMedia,
  newerProperties,
  newerValues,
} from './newer-features.ts';

type Parent = Container<ChildNode> | undefined;

function isRule(node: unknown): node is Rule {
  return (node as Rule | undefined)?.type === 'rule';
}

function isAtRule(node: unknown, name: string): node is AtRule {
  const found = node as AtRule | undefined;
  return found?.type === 'atrule' && found.name.replace(/^-[a-z]+-/, '') === name;
}

/** Inside of a feature query an old browser reads nothing, so nothing there can hurt it. */
function isGuarded(node: ChildNode): boolean {
  for (let parent = node.parent as Parent; parent; parent = parent.parent as Parent) {
    if (isAtRule(parent, 'supports') && !/^not\b/.test(parent.params)) return true;
  }
  return false;
}

function newerIn(property: string, value: string): NewerValue | undefined {
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  return newerValues.find((newer) => (newer.property?.test(property) ?? true) && newer.pattern.test(bare));
}

/** The declarations of the same rule that an old browser reads instead. */
function earlier(declaration: Declaration): Declaration[] {
  const siblings = declaration.parent?.nodes ?? [];
  return siblings
    .slice(0, siblings.indexOf(declaration))
    .filter((node): node is Declaration => node.type === 'decl' && !newerIn(node.prop, node.value));
}

function mistakesInDeclaration(declaration: Declaration): string[] {
  const { prop, value } = declaration;
  const before = earlier(declaration).map((one) => one.prop);
  const lines: string[] = [];
  const newer = newerIn(prop, value);
  if (newer && (prop.startsWith('--') || !before.includes(prop))) {
    lines.push(`${prop}: ${value} uses ${newer.what} without a plain ${prop} before it`);
  }
  const stands = newerProperties[prop];
  if (stands && !stands.some((name) => before.includes(name))) {
    lines.push(
      `${prop} needs ${stands.length > 0 ? `one of ${stands.join(', ')} before it` : 'another way'}`,
    );
  }
  return lines;
}

function pseudosOf(selector: string): string[] {
  const bare = selector.replace(/\\./g, '_').replace(/"[^"]*"|'[^']*'/g, '""');
  return [...bare.matchAll(/::?([a-z-]+)/gi)].map(([, name]) => String(name).toLowerCase());
}

/** Selectors of all rules, to look for the partner of a newer one. */
type Selectors = Set<string>;

function isKnown(pseudo: string): boolean {
  return knownPseudos.has(pseudo) || pseudo.startsWith('-webkit-');
}

function mistakesInSelectors(rule: Rule, all: Selectors): string[] {
  const { selectors } = rule;
  const lines: string[] = [];
  if (/&/.test(rule.selector)) lines.push('the nesting selector &');
  for (const selector of selectors) {
    const pseudos = pseudosOf(selector);
    const layout = pseudos.find((pseudo) => layoutPseudos.has(pseudo));
    if (layout) lines.push(`:${layout}()`);
    const newer = pseudos.find((pseudo) => !isKnown(pseudo) && !layoutPseudos.has(pseudo));
    if (newer && selectors.length > 1) lines.push(`"${newer}" in a list, which drops the whole list`);
    if (/:not\([^)]*,/.test(selector)) lines.push('a list in :not()');
    if (/:nth-(last-)?child\([^)]*\bof\b/.test(selector)) lines.push('"of" in :nth-child()');
    const focus = selector.replaceAll(':focus-visible', ':focus');
    if (focus !== selector && !/:not\(:focus-visible\)/.test(selector) && !all.has(focus)) {
      lines.push(`:focus-visible without a rule for "${focus}"`);
    }
  }
  return lines.map((line) => `${rule.selector} uses ${line}`);
}

/** The element that a selector is about, without its states: `.list .row:hover` is about `.row`. */
function subjectOf(selector: string): string {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? selector;
  return last.replace(/::?[a-z-]+(\([^)]*\))?/gi, '');
}

/** The ways in which those rules lay out their element that have a selector which `isMeant`. */
function layoutsWhere(root: Root, isMeant: (selector: string) => boolean): string[] {
  const layouts: string[] = [];
  root.walkRules((rule) => {
    if (!rule.selectors.some(isMeant)) return;
    rule.walkDecls(/^(display|column-count|columns|column-width)$/, (one) => {
      layouts.push(one.prop === 'display' ? one.value : 'columns');
    });
  });
  return layouts;
}

/** What lays out the elements of a selector: rules with the same one, else all rules about such an element. */
function layoutsOf(root: Root, selector: string): string[] {
  const own = layoutsWhere(root, (other) => other === selector);
  return own.length > 0 ? own : layoutsWhere(root, (other) => subjectOf(other) === subjectOf(selector));
}

/** Grids and columns know gaps, flex boxes do not. */
function mistakesInGap(declaration: Declaration, root: Root): string[] {
  const rule = declaration.parent;
  if (!/^(row-|column-)?gap$/.test(declaration.prop) || !isRule(rule)) return [];
  return rule.selectors
    .filter((selector) => {
      const layouts = layoutsOf(root, selector);
      return layouts.length === 0 || layouts.some((layout) => /flex/.test(layout));
    })
    .map((selector) => `${selector} has a ${declaration.prop} and is no grid`);
}

function mistakesInAtRule(rule: AtRule): string[] {
  if (newerAtRules.has(rule.name)) return [`@${rule.name}`];
  if (rule.name === 'import' && /\b(layer|supports)\b/.test(rule.params)) return ['@import with a condition'];
  if (isRule(rule.parent)) return [`@${rule.name} inside of a rule`];
  if (rule.name !== 'media') return [];
  return newerMedia
    .filter(({ pattern }) => pattern.test(rule.params))
    .map(({ what }) => `${what}: ${rule.params}`);
}

function mistakesInNode(node: ChildNode, root: Root, selectors: Selectors): string[] {
  if (node.type === 'decl') return [...mistakesInDeclaration(node), ...mistakesInGap(node, root)];
  if (node.type === 'atrule') return mistakesInAtRule(node);
  if (node.type !== 'rule' || isAtRule(node.parent, 'keyframes')) return [];
  if (isRule(node.parent)) return [`${node.selector} stands inside of ${node.parent.selector}`];
  return mistakesInSelectors(node, selectors);
}

/** Says what in a style sheet Chrome 80 and Safari 13 would lose, one line each. */
export function mistakesInStyle(css: string): string[] {
  const root = parse(css);
  const selectors: Selectors = new Set();
  root.walkRules((rule) => {
    for (const selector of rule.selectors) selectors.add(selector);
  });
  const lines: string[] = [];
  root.walk((node) => {
    if (!isGuarded(node)) lines.push(...mistakesInNode(node, root, selectors));
  });
  return lines;
}
