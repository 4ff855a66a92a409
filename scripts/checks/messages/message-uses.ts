import ts from 'typescript';

export interface MessageUses {
  /** Full keys that some call asks for. */
  keys: Set<string>;
  /** Calls whose keys can't be known from the source, one line each. */
  unknown: string[];
}

const makers = new Set(['useTranslations', 'getTranslations', 'createTranslator']);
const methods = new Set(['rich', 'markup', 'raw', 'has']);

/** Every text that an expression can be, as far as its type says; null where it says no more than "a text". */
function possibleTexts(expression: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) {
    return together([expression.whenTrue, expression.whenFalse].map((part) => possibleTexts(part, checker)));
  }
  if (ts.isTemplateExpression(expression)) {
    return expression.templateSpans.reduce<string[] | null>(
      (heads, span) => {
        const middles = possibleTexts(span.expression, checker);
        if (!heads || !middles) return null;
        return heads.flatMap((head) => middles.map((middle) => head + middle + span.literal.text));
      },
      [expression.head.text],
    );
  }
  const type = checker.getTypeAtLocation(expression);
  const parts = type.isUnion() ? type.types : [type];
  return together(parts.map((part) => (part.isStringLiteral() ? [part.value] : null)));
}

function together(lists: (string[] | null)[]): string[] | null {
  const all: string[] = [];
  for (const list of lists) {
    if (!list) return null;
    all.push(...list);
  }
  return all;
}

function namespaceExpression(call: ts.CallExpression): ts.Expression | null {
  const [first] = call.arguments;
  if (!first) return null;
  if (!ts.isObjectLiteralExpression(first)) return first;
  for (const property of first.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === 'namespace')
      return property.initializer;
  }
  return null;
}

/** The prefixes that a translator made by `call` puts before its keys. */
function prefixesOf(call: ts.CallExpression, checker: ts.TypeChecker): string[] | null {
  const expression = namespaceExpression(call);
  if (!expression) return [''];
  const namespaces = possibleTexts(expression, checker);
  return namespaces ? namespaces.map((namespace) => `${namespace}.`) : null;
}

/** The call that makes the translator behind a name; null where the name is none. */
function makerOf(name: ts.Expression, checker: ts.TypeChecker): ts.CallExpression | null {
  if (!ts.isIdentifier(name)) return null;
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const made = ts.isAwaitExpression(declaration.initializer)
    ? declaration.initializer.expression
    : declaration.initializer;
  return ts.isCallExpression(made) && ts.isIdentifier(made.expression) && makers.has(made.expression.text)
    ? made
    : null;
}

function translatorOf(callee: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(callee) && methods.has(callee.name.text) ? callee.expression : callee;
}

/** A name may be called, have a method called, or be declared; passed on, nobody can follow its keys. */
function isPassedOn(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isVariableDeclaration(parent) && parent.name === name) return false;
  const callee = ts.isPropertyAccessExpression(parent) && methods.has(parent.name.text) ? parent : name;
  return !(ts.isCallExpression(callee.parent) && callee.parent.expression === callee);
}

class UseFinder {
  readonly keys = new Set<string>();
  readonly unknown: string[] = [];
  readonly #checker: ts.TypeChecker;
  readonly #root: string;

  constructor(checker: ts.TypeChecker, root: string) {
    this.#checker = checker;
    this.#root = root;
  }

  visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) this.#visitCall(node);
    if (ts.isIdentifier(node) && makerOf(node, this.#checker) && isPassedOn(node)) {
      this.#report(node, 'passes a translator on');
    }
    ts.forEachChild(node, (child) => this.visit(child));
  }

  #visitCall(call: ts.CallExpression): void {
    const maker = makerOf(translatorOf(call.expression), this.#checker);
    const [argument] = call.arguments;
    if (!maker || !argument) return;
    const prefixes = prefixesOf(maker, this.#checker);
    const keys = possibleTexts(argument, this.#checker);
    if (!prefixes || !keys) {
      this.#report(argument, 'asks for a message whose key can be any text');
      return;
    }
    for (const prefix of prefixes) for (const key of keys) this.keys.add(prefix + key);
  }

  #report(node: ts.Node, what: string): void {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    this.unknown.push(`${source.fileName.slice(this.#root.length + 1)}:${line + 1} ${what}`);
  }
}

/** Finds every message that the sources ask for. `files` are paths relative to `root`, whose tsconfig.json counts. */
export function findMessageUses(root: string, files: string[]): MessageUses {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, root);
  const program = ts.createProgram({
    rootNames: files.map((file) => `${root}/${file}`),
    options: { ...options, noEmit: true, incremental: false },
  });
  const finder = new UseFinder(program.getTypeChecker(), root);
  const wanted = new Set(files.map((file) => `${root}/${file}`));
  for (const source of program.getSourceFiles()) if (wanted.has(source.fileName)) finder.visit(source);
  return { keys: finder.keys, unknown: finder.unknown };
}
