import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { minify } from '@swc/core';
import {
  type AnyNode,
  type ArrowFunctionExpression,
  type AssignmentProperty,
  type FunctionDeclaration,
  type FunctionExpression,
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
 * Has browsers compile a script's functions with the script, but for those that begin with 'use later'. Left to
 * themselves they read each function twice: past it first, and again when it is called. Told to compile all of them
 * (`//# allFunctionsCalledOnLoad`), Chromium compiles the many that a page never comes to. A function in parentheses
 * they take for one that is called at once (https://v8.dev/blog/preparser#pife; Firefox does so too). So all others get
 * them, for which declarations become variables at the top of their block, and methods properties. Getters, setters and
 * what classes hold stay as they are.
 * @param code a script without `super`, whose functions do not tell their own names
 */
export function compileAhead(code: string): string {
  const write = (node: AnyNode, parent: AnyNode): string => {
    if (node.type === 'Property' && node.method && isAhead(node.value)) {
      return `${code.slice(node.start, node.value.start).replace(MODIFIERS, '')}:${asExpression(node.value)}`;
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
      if (node.type === 'BlockStatement' && child.type === 'FunctionDeclaration' && isAhead(child)) {
        ahead.push(`${child.id?.name}=${asExpression(child)}`);
      } else if (!isLaterMark(child)) text += write(child, node);
      if ('directive' in child) top = text.length;
    }
    text += code.slice(from, node.end);
    if (ahead.length === 0) return text;
    return `${text.slice(0, top)}${parent && isFunction(parent) ? 'var' : 'let'} ${ahead.join()};${text.slice(top)}`;
  };
  const tree = parse(code, { ecmaVersion: 'latest', preserveParens: true });
  return writeFrom(0, tree);
}

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
/** Whether a function is to be compiled with its script. */
const isAhead = (node: AnyNode): node is AnyFunction =>
  isFunction(node) && !(node.body.type === 'BlockStatement' && node.body.body.slice(0, 1).some(isLaterMark));
