import type { ESTree } from 'vite';

/** A node of the syntax tree, seen loosely: the walk needs its type and its children, whatever they are. */
type Loose = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Children that only name a member of something: `report.window` says nothing of a global `window`. */
const MEMBER_NAMES: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  TSImportType: ['qualifier'],
  TSEnumMember: ['id'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['local', 'exported'],
  MetaProperty: ['meta', 'property'],
  LabeledStatement: ['label'],
};

/** Children that bring a name into being. */
const DECLARED_IN: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
  TSTypeParameter: ['name'],
  TSFunctionType: ['params'],
  TSMethodSignature: ['params'],
  TSNamedTupleMember: ['label'],
};

const boundNames = (pattern: unknown): readonly string[] => {
  if (Array.isArray(pattern)) return pattern.flatMap(boundNames);
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name as string];
    case 'ObjectPattern':
      return boundNames(pattern.properties);
    case 'Property':
      return boundNames(pattern.value);
    case 'ArrayPattern':
      return boundNames(pattern.elements);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    default:
      return [];
  }
};

export interface Names {
  /** Used but declared nowhere in the file: globals, types among them. */
  readonly globals: ReadonlySet<string>;
  /** `object.member` as written, where the object is a plain name. */
  readonly members: ReadonlySet<string>;
  /** Every identifier and every string, wherever it stands. */
  readonly all: ReadonlySet<string>;
}

/** The names in a program. One declared anywhere in the file counts as the file's own everywhere in it. */
export const namesIn = (program: ESTree.Program): Names => {
  const used = new Set<string>();
  const declared = new Set<string>();
  const members = new Set<string>();
  const all = new Set<string>();
  const visit = (node: Loose, isMemberName: boolean): void => {
    if (node.type === 'Identifier') {
      all.add(node.name as string);
      if (!isMemberName) used.add(node.name as string);
    }
    if (node.type === 'Literal' && typeof node.value === 'string') all.add(node.value);
    if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property)) {
      if (node.object.type === 'Identifier') members.add(`${node.object.name}.${node.property.name}`);
    }
    for (const key of DECLARED_IN[node.type] ?? []) for (const name of boundNames(node[key])) declared.add(name);
    const memberKeys = node.computed === true ? [] : (MEMBER_NAMES[node.type] ?? []);
    for (const [key, child] of Object.entries(node)) {
      for (const each of Array.isArray(child) ? child : [child])
        if (isNode(each)) visit(each, memberKeys.includes(key));
    }
  };
  visit(program as unknown as Loose, false);
  return { globals: new Set([...used].filter((name) => !declared.has(name))), members, all };
};
