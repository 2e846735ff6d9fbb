import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { minify } from '@swc/core';
import {
  type AnyNode,
  type ArrowFunctionExpression,
  type AssignmentProperty,
  type FunctionDeclaration,
  type FunctionExpression,
  type Program,
  type Property,
  parse,
} from 'acorn';
import type { Plugin } from 'esbuild';

const BEYOND_ASCII = /[\u0080-\uffff]/g;
/** Such letters stand in strings and regular expressions alone. */
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** As esbuild has it, minified once more with SWC, which inlines and folds further. Some 25 ms of CPU. */
const minified = async (text: string): Promise<string> =>
  (await minify(text, { compress: true, mangle: true, ecma: 2022, toplevel: true })).code;

/** For files most of which runs as soon as it is there: Chromium, told so, does not parse its functions twice. */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Writes what esbuild has bundled with nothing but ASCII in it: one letter beyond, and the browser would keep and read
 * the whole script with two bytes for each of its letters. Escaped, they zip to 100 bytes less in a content script.
 * @param ahead names of those that get `compileAhead`, which takes some 70 ms of CPU; they are minified once
 * @param twice names of those to minify twice: 300 to 440 bytes of 12,000
 */
export const tighten = (ahead: readonly string[], twice: readonly string[]): Plugin => ({
  name: 'tighten',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    const tightened = async (name: string, text: string): Promise<string> => {
      if (ahead.includes(name)) return compileAhead(text);
      return ALL_AT_ONCE + (twice.includes(name) ? await minified(text) : text);
    };
    onEnd(async ({ outputFiles = [] }) => {
      await Promise.all(
        outputFiles.map(async ({ path, text }) => {
          const code = await tightened(basename(path, '.js'), text);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, code.replace(BEYOND_ASCII, escaped));
        }),
      );
    });
  },
});

type AnyFunction = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** The directive of a function that few pages come to. */
const LATER = 'use later';

/**
 * Has browsers compile a script's functions with the script, but for those that begin with 'use later' and those that they
 * alone name. Left to themselves browsers read each function twice: past it first, and again when it is called. Told to
 * compile all of them (`//# allFunctionsCalledOnLoad`), Chromium compiles the many that a page never comes to. A function in
 * parentheses they take for one that is called at once (https://v8.dev/blog/preparser#pife; Firefox does so too). So all
 * others get them, for which declarations become variables at the top of their block, and methods properties. (Asynchronous
 * arrow functions are read twice even so, in Chromium 156: what is to be quick declares functions.) Getters,
 * setters and what classes hold stay as they are. What later functions alone lead to is made when one of them is called,
 * so that it is compiled in one go.
 * @param code a script without `super`, whose functions do not tell their own names
 */
export function compileAhead(code: string): string {
  const tree = parse(code, { ecmaVersion: 'latest', preserveParens: true });
  const block = outerBlock(tree);
  const { unreached, groups } = surveyed(tree, new Set(block.flatMap(movableOf)));
  const made = groups.map((): string[] => []);
  /** Leaves it to its group to make a function. Gives its name, which has to be declared. */
  const leave = (node: AnyNode, name: string, text: string): string => {
    made[groups.findIndex(({ members }) => members.has(node))]?.push(`${name}=${text}`);
    return name;
  };
  const isGrouped = (node: AnyNode): boolean => groups.some(({ members }) => members.has(node));
  const isAhead = (node: AnyNode): node is AnyFunction => isFunction(node) && !isLater(node) && !unreached.has(node);
  const write = (node: AnyNode, parent: AnyNode): string => {
    if (node.type === 'Property' && node.method && isAhead(node.value)) {
      return `${code.slice(node.start, node.value.start).replace(MODIFIERS, '')}:${asExpression(node.value)}`;
    }
    if (node.type === 'VariableDeclarator' && node.init && isGrouped(node.init)) {
      return leave(node.init, code.slice(node.id.start, node.id.end), `(${writeFrom(node.init.start, node.init)})`);
    }
    const text = writeFrom(node.start, node, parent);
    const isOwn = parent.type !== 'MethodDefinition' && !(parent.type === 'Property' && isMethod(parent));
    const isExpression = node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
    return isExpression && isOwn && parent.type !== 'ParenthesizedExpression' && isAhead(node) ? `(${text})` : text;
  };
  const asExpression = (node: AnyFunction): string =>
    `(${node.async ? 'async ' : ''}function${node.generator ? '*' : ''}${writeFrom(node.id?.end ?? node.start, node)})`;
  /** What stands from a place in a node to its end. */
  const writeFrom = (start: number, node: AnyNode, parent?: AnyNode): string => {
    const ahead: string[] = [];
    let from = start;
    let text = '';
    /** Where a block's variables go: behind its brace and its directives. */
    let top = 1;
    for (const child of childrenOf(node)) {
      // A shorthand property has its name twice in the tree.
      if (child.start < from) continue;
      text += code.slice(from, child.start);
      from = child.end;
      const name = child.type === 'FunctionDeclaration' ? child.id?.name : undefined;
      if (name && isFunction(child) && isGrouped(child)) ahead.push(leave(child, name, asExpression(child)));
      else if (name && node.type === 'BlockStatement' && isAhead(child)) ahead.push(`${name}=${asExpression(child)}`);
      else if (!isLaterMark(child)) text += write(child, node);
      else text += groups.map(({ of }, i) => (parent && of.has(parent) ? `$${i}();` : '')).join('');
      if ('directive' in child) top = text.length;
    }
    if (node.type === 'BlockStatement' && node.body === block) {
      // Once called, it has nothing more to do.
      text += made.map((members, i) => `;function $${i}(){$${i}=()=>{};${members.join(';')}}`).join('');
    }
    text += code.slice(from, node.end);
    if (ahead.length === 0) return text;
    return `${text.slice(0, top)}${parent && isFunction(parent) ? 'var' : 'let'} ${ahead.join()};${text.slice(top)}`;
  };
  return writeFrom(0, tree);
}

/** What a bundle is: the statements of the one function that it calls. Empty where a script is anything else. */
function outerBlock(tree: Program): readonly AnyNode[] {
  for (const statement of tree.body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') continue;
    const { callee } = statement.expression;
    const called = callee.type === 'ParenthesizedExpression' ? callee.expression : callee;
    if (isFunction(called) && called.body.type === 'BlockStatement') return called.body.body;
  }
  return [];
}

/** What a statement declares that can as well be made later. */
function movableOf(statement: AnyNode): AnyNode[] {
  if (statement.type === 'FunctionDeclaration') return [statement];
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'var') return [];
  return statement.declarations.flatMap(({ init }) => (init && (isFunction(init) || isList(init)) ? [init] : []));
}

/** A list of words or numbers: making it does nothing else, and takes nothing that might not be there yet. */
const isList = (node: AnyNode): boolean =>
  node.type === 'ArrayExpression' && node.elements.every((one) => one?.type === 'Literal');

interface Survey {
  /** Functions and lists that later functions alone name, or nobody. What is inside them is compiled with them. */
  readonly unreached: ReadonlySet<AnyNode>;
  /** Of these, what the same later functions lead to. */
  readonly groups: readonly Group[];
}

interface Group {
  /** The later functions that lead to it, each of which has it made. */
  readonly of: ReadonlySet<AnyNode>;
  readonly members: ReadonlySet<AnyNode>;
}

/**
 * Goes by names, wherever these stand: a function that only shares its name with something else counts as named, which costs a
 * page little.
 * @param movable what may be in a group
 */
function surveyed(tree: AnyNode, movable: ReadonlySet<AnyNode>): Survey {
  const named = new Set<string>();
  /** By name. */
  const unreached = new Map<string, AnyNode[]>();
  const reach = (node: AnyNode): void => {
    for (const child of childrenOf(node)) visit(child, node);
  };
  const visit = (node: AnyNode, parent: AnyNode): void => {
    if (node.type === 'Identifier') {
      if (isOwnName(node, parent) || named.has(node.name)) return;
      named.add(node.name);
      const reached = unreached.get(node.name) ?? [];
      unreached.delete(node.name);
      reached.forEach(reach);
    } else if (!isFunction(node) || !isLater(node)) {
      const name = nameOf(node, parent);
      if (name === undefined || named.has(name)) reach(node);
      else unreached.set(name, [...(unreached.get(name) ?? []), node]);
    }
  };
  reach(tree);
  /** The unreached functions that one leads to, without what it comes to by way of another later one. */
  const ledTo = (from: AnyNode): ReadonlySet<AnyNode> => {
    const found = new Set<AnyNode>();
    const go = (node: AnyNode, parent: AnyNode): void => {
      if (node.type === 'Identifier') {
        if (isOwnName(node, parent)) return;
        for (const one of unreached.get(node.name) ?? []) {
          if (found.has(one)) continue;
          found.add(one);
          if (isFunction(one) && isLater(one)) continue;
          for (const child of childrenOf(one)) go(child, one);
        }
      } else if (!isFunction(node) || !isLater(node)) {
        for (const child of childrenOf(node)) go(child, node);
      }
    };
    for (const child of childrenOf(from)) go(child, from);
    return found;
  };
  const led = laterIn(tree).map((one) => [one, ledTo(one)] as const);
  const grouped = new Map<string, { of: Set<AnyNode>; members: Set<AnyNode> }>();
  for (const one of movable) {
    const by = led.filter(([, all]) => all.has(one)).map(([from]) => from);
    if (by.length === 0) continue;
    const key = by.map(({ start }) => start).join();
    const group = grouped.get(key) ?? { of: new Set(by), members: new Set() };
    group.members.add(one);
    grouped.set(key, group);
  }
  const groups = [...grouped.values()].filter(({ members }) => members.size > 1);
  return { unreached: new Set([...unreached.values()].flat()), groups };
}

/** All later functions, those in others too. */
const laterIn = (node: AnyNode): AnyNode[] => [
  ...(isFunction(node) && isLater(node) ? [node] : []),
  ...childrenOf(node).flatMap(laterIn),
];

/** What a method has before its name. */
const MODIFIERS = /^(async(?=[\s*])\s*)?(\*\s*)?/;

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value;
/** In the order in which they stand. */
function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children.length > 1 ? children.sort((a, b) => a.start - b.start) : children;
}
const isFunction = (node: AnyNode): node is AnyFunction => 'params' in node;
const isMethod = ({ method, kind }: Property | AssignmentProperty): boolean => method || kind !== 'init';
const isLaterMark = (node: AnyNode): boolean => 'directive' in node && node.directive === LATER;
const isLater = ({ body }: AnyFunction): boolean =>
  body.type === 'BlockStatement' && body.body.slice(0, 1).some(isLaterMark);
/** The name by which alone something is known: a function's own, or that of the variable that holds it. */
function nameOf(node: AnyNode, parent: AnyNode): string | undefined {
  if (node.type === 'FunctionDeclaration') return node.id?.name;
  if (parent.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'Identifier')
    return undefined;
  return isFunction(node) || isList(node) ? parent.id.name : undefined;
}
/** Where a name is given, or is that of a property. */
const isOwnName = (node: AnyNode, parent: AnyNode): boolean =>
  ('id' in parent && parent.id === node) ||
  (parent.type === 'MemberExpression' && !parent.computed && parent.property === node) ||
  (parent.type === 'Property' && !parent.computed && !parent.shorthand && parent.key === node);
