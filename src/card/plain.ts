/*
 * Draws a tree of components once, as elements that nobody can press yet. In the bundle that a finding brings, `preact`
 * is this module (build/plain-preact.ts sees to it): most cards are looked at and never touched, and preact's first
 * drawing took half of all that a card cost the page. At the first touch preact takes these elements over
 * (card-more.tsx), so both have to draw the same ones.
 *
 * The tree is written as HTML and parsed at once: a hundred elements take the browser less time than as many calls.
 *
 * States are what they are at first, and setting one draws all anew from scratch. So a state that is not read from
 * outside belongs to what follows a press.
 */
import type { JSX } from 'preact';

/** An element, written. */
class Html {
  constructor(readonly text: string) {}
}
type Child = Html | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Type = string | ((props: Props) => Child);
type Cleanup = (() => void) | undefined;

interface Drawing {
  readonly effects: (() => Cleanup)[];
  /** What is done to an element once it is there; its number stands in the attribute `MARK`. */
  readonly later: ((element: HTMLElement) => void)[];
  ids: number;
  redraw(): void;
}
let drawing: Drawing | null = null;
const MARK = 'data-n';

const SIGN = /[&<"]/g;
const escaped = (text: string): string => text.replace(SIGN, (sign) => `&#${sign.charCodeAt(0)};`);

function write(child: Child): string {
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(write).join('');
  return child === null || child === undefined || typeof child === 'boolean' ? '' : escaped(String(child));
}

/** Called for each element of a tree, the innermost first. */
export function jsx(type: Type, props: Props): Child {
  if (typeof type === 'function') return type(props);
  let text = `<${type}`;
  const { children, ref, style, dangerouslySetInnerHTML: inside, ...rest } = props;
  for (const name in rest) {
    const value = rest[name];
    // As preact has it: false is an absent attribute, except for what `aria-` and `data-` tell.
    if (value === null || value === undefined || typeof value === 'function') continue;
    if (typeof value !== 'boolean' || name[4] === '-') text += ` ${name}="${escaped(String(value))}"`;
    else if (value) text += ` ${name}`;
  }
  if (ref || style) {
    const number = drawing?.later.push((element) => {
      if (ref) (ref as { current: Element }).current = element;
      // Written, a style would have to keep to the rules of the page, which may allow none (Firefox).
      for (const rule in style as object) {
        const value = (style as Props)[rule];
        if (value) element.style.setProperty(rule, String(value));
      }
    });
    text += ` ${MARK}="${number}"`;
  }
  return new Html(`${text}>${inside ? (inside as { __html: string }).__html : write(children)}</${type}>`);
}
export const jsxs = jsx;
export const Fragment = ({ children }: Props): Child => children;

/** Setting it draws all anew. */
export function useState<S>(first: S | (() => S)): [S, (next: S) => void] {
  const state = typeof first === 'function' ? (first as () => S)() : first;
  const redraw = drawing?.redraw;
  return [
    state,
    (next) => {
      if (next !== state) redraw?.();
    },
  ];
}

export function useEffect(effect: () => Cleanup): void {
  drawing?.effects.push(effect);
}

export const useRef = <T>(current: T): { current: T } => ({ current });

/** The names that preact gives. */
export const useId = (): string => `P0-${drawing ? drawing.ids++ : 0}`;

/**
 * Puts a tree in the place of what is in an element, and runs its effects.
 * @param make returns the tree, in JSX; called again where a state changes
 * @returns undoes its effects; the elements stay
 */
export function draw(into: Element, make: () => JSX.Element): () => void {
  let cleanups: Cleanup[] = [];
  let stopped = false;
  let stale = false;
  const stop = (): void => {
    for (const cleanup of cleanups) cleanup?.();
    cleanups = [];
  };
  const once = (): void => {
    stop();
    stale = false;
    const now: Drawing = { effects: [], later: [], ids: 0, redraw };
    drawing = now;
    into.innerHTML = write(make() as unknown as Child);
    drawing = null;
    for (const element of into.querySelectorAll<HTMLElement>(`[${MARK}]`)) {
      now.later[Number(element.getAttribute(MARK)) - 1]?.(element);
      element.removeAttribute(MARK);
    }
    cleanups = now.effects.map((effect) => effect());
  };
  const redraw = (): void => {
    if (stale) return;
    stale = true;
    queueMicrotask(() => {
      if (!stopped) once();
    });
  };
  once();
  return () => {
    stopped = true;
    stop();
  };
}
