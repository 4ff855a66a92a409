import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { listFiles } from './source-files.ts';

const longestFile = 300;
const longestFunction = 60;
const longestComponent = 100;

/** Callbacks of these only group tests; the tests inside are measured. */
const groups = new Set([
  'describe',
  'describe.each',
  'describe.sequential',
  'test.describe',
  'test.describe.serial',
]);

const drawers = ['utils', 'helpers', 'misc', 'common', 'manager', 'service', 'data', 'info', 'handle'];
/** The last word of a name says what the thing is: a data folder is a folder, article data is anything. */
const bannedName = new RegExp(`(^|[/-])(${drawers.join('|')})([/.]|$)`);

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

function isGroup(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || !call.arguments.some((argument) => argument === node)) return false;
  const callee = ts.isCallExpression(call.expression) ? call.expression.expression : call.expression;
  return groups.has(callee.getText());
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function without a name';
}

function longFunctions(file: string, source: ts.SourceFile): string[] {
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && !isGroup(node)) {
      const name = nameOf(node);
      const limit = file.endsWith('.tsx') && /^[A-Z]/.test(name) ? longestComponent : longestFunction;
      const start = lineOf(source, node.getStart());
      const length = lineOf(source, node.getEnd()) - start + 1;
      if (length >= limit)
        lines.push(`${file}:${start} ${name} has ${length} lines, a limit of under ${limit}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

/** Says where a file, a function or a component is too long. */
export function mistakesInSize(file: string, text: string): string[] {
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const lines = count >= longestFile ? [`${file} has ${count} lines, a limit of under ${longestFile}`] : [];
  if (!/\.(ts|tsx|mts|mjs)$/.test(file)) return lines;
  return [...lines, ...longFunctions(file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))];
}

/** Says what is wrong with a path: a name that hides its purpose, capitals, or an index file that is no port's chooser. */
export function mistakesInName(file: string): string[] {
  const lines: string[] = [];
  const banned = bannedName.exec(file)?.[2];
  if (banned) lines.push(`${file}: "${banned}" hides what it is for`);
  if (/^(app|bench|components|lib|prisma\/seed|scripts|tests)\//.test(file)) {
    const odd = file
      .split('/')
      .find((part) => !/^(\(?[a-z0-9.-]+\)?|\[(\.{3})?[a-z0-9-]+\]|\[\[\.{3}[a-z0-9-]+\]\])$/.test(part));
    if (odd) lines.push(`${file}: "${odd}" is not kebab-case`);
    if (/\/index\.[a-z]+$/.test(file) && !/^lib\/platform\/[^/]+\/index\.ts$/.test(file)) {
      lines.push(`${file}: only a port's chooser may be an index file`);
    }
  }
  return lines;
}

/** Holds all files of the project to the house's sizes and names. */
export function checkSizesAndNames(root: string): string[] {
  const measured = /\.(ts|tsx|mts|mjs|css|prisma|sh)$/;
  return listFiles(root).flatMap((file) => [
    ...mistakesInName(file),
    ...(measured.test(file) ? mistakesInSize(file, readFileSync(path.join(root, file), 'utf8')) : []),
  ]);
}
