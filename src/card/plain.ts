/*
 * Writes a tree of components once, as HTML for elements that nobody can press yet. In what the background draws,
 * `preact` is this module (build/plain-preact.ts sees to it): most cards are looked at and never touched, and preact
 * with all that the components carry would cost the page most of what the card does. The page puts the HTML in
 * (drawing.ts), and at the first touch preact takes these elements over (card-more.tsx): both have to draw the same.
 *
 * There is no page here, and nothing happens after: states are what they are at first, effects do not run, and nobody
 * gets a hold of an element.
 */
import type { JSX } from 'preact';
import type { Drawing } from '../platform/messages';
import { MARK } from './drawing';

/** An element, written. */
class Html {
  constructor(readonly text: string) {}
}
type Child = Html | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Type = string | ((props: Props) => Child);
type Rules = Record<string, string>;

/** What is being written, and the reader it is for. */
interface Writing {
  readonly calm: boolean;
  /** Rules of the elements that have some, by the number in their attribute `MARK`. */
  readonly styles: Rules[];
  ids: number;
}
let writing: Writing = { calm: false, styles: [], ids: 0 };

const SIGN = /[&<"]/g;
const escaped = (text: string): string => text.replace(SIGN, (sign) => `&#${sign.charCodeAt(0)};`);

function text(child: Child): string {
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(text).join('');
  return child === null || child === undefined || typeof child === 'boolean' ? '' : escaped(String(child));
}

/** Those that have a value. */
function rulesOf(style: object): Rules {
  const given = Object.entries(style).filter(([, value]) => Boolean(value));
  return Object.fromEntries(given.map(([rule, value]) => [rule, String(value)]));
}

/** Called for each element of a tree, the innermost first. */
export function jsx(type: Type, props: Props): Child {
  if (typeof type === 'function') return type(props);
  let start = `<${type}`;
  const { children, ref: _, style, dangerouslySetInnerHTML: inside, ...rest } = props;
  for (const [name, value] of Object.entries(rest)) {
    // As preact has it: false is an absent attribute, except for what `aria-` and `data-` tell.
    if (value === null || value === undefined || typeof value === 'function') continue;
    if (typeof value !== 'boolean' || name[4] === '-') start += ` ${name}="${escaped(String(value))}"`;
    else if (value) start += ` ${name}`;
  }
  if (style) start += ` ${MARK}="${writing.styles.push(rulesOf(style)) - 1}"`;
  return new Html(`${start}>${inside ? (inside as { __html: string }).__html : text(children)}</${type}>`);
}
export const jsxs = jsx;
export const Fragment = ({ children }: Props): Child => children;

export const useState = <S>(first: S | (() => S)): [S, (next: S) => void] => [
  typeof first === 'function' ? (first as () => S)() : first,
  () => undefined,
];
export const useEffect = (_: () => unknown): void => undefined;
export const useRef = <T>(current: T): { current: T } => ({ current });

/** The names that preact gives. */
export const useId = (): string => `P0-${writing.ids++}`;

/** In the place of src/ui/figure/use-calm.ts, which asks the window. */
export const useCalm = (): boolean => writing.calm;

/**
 * Writes a tree.
 * @param calm whether the reader asked for less motion
 * @param make returns the tree, in JSX
 */
export function write(calm: boolean, make: () => JSX.Element): Drawing {
  writing = { calm, styles: [], ids: 0 };
  const html = text(make() as unknown as Child);
  return { html, styles: writing.styles };
}
