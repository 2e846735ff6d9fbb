// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOVE_IDS } from '../../../src/guide/types';
import { Figure, type FigureProps } from '../../../src/ui/figure/figure';
import { FigurePlayer } from '../../../src/ui/figure/figure-player';
import { STEPS } from '../../../src/ui/figure/frames';
import { shapesAt } from '../../../src/ui/figure/render';

let calm = false;
let host: HTMLElement;
const listeners = new Set<() => void>();
const find = (selector: string): Element => {
  const found = host.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const has = (selector: string): boolean => host.querySelector(selector) !== null;
const show = (node: preact.ComponentChild): void => act(() => render(node, host)) as never;
const drawn = (): (string | null)[] => [...find('.qf-body').children].map((p) => p.getAttribute('d'));
const frame = (move: FigureProps['move'], t: number): string[] => shapesAt(move, t, 'm').map((s) => s.d);
/** Which of the solved frames is on the page. */
const stepOf = (move: FigureProps['move']): number => {
  const now = drawn().join();
  for (let i = 0; i <= STEPS; i++) if (frame(move, i / STEPS).join() === now) return i;
  throw new Error('no frame of this movement');
};
const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms)) as never;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  calm = false;
  listeners.clear();
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return calm;
    },
    addEventListener: (_: string, f: () => void) => listeners.add(f),
    removeEventListener: (_: string, f: () => void) => listeners.delete(f),
  }));
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => {
  show(null);
  host.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Figure', () => {
  it.each(MOVE_IDS)('draws %s', (move) => {
    show(<Figure move={move} ghost trace />);
    expect(drawn()).toEqual(frame(move, 1));
    expect(host.innerHTML).not.toMatch(/NaN|undefined|null/);
  });

  it('is a picture with a name where it teaches', () => {
    show(<Figure move="leg-raise" alt="Lying on the back" />);
    expect(find('svg').getAttribute('role')).toBe('img');
    expect(find('svg').getAttribute('aria-label')).toBe('Lying on the back');
    expect(find('svg').hasAttribute('aria-hidden')).toBe(false);
  });

  it('is hidden from assistive technology where it decorates', () => {
    show(<Figure move="leg-raise" />);
    expect(find('svg').getAttribute('aria-hidden')).toBe('true');
    expect(find('svg').hasAttribute('role')).toBe(false);
    expect(find('svg').hasAttribute('aria-label')).toBe(false);
  });

  it('clips each figure with an id of its own', () => {
    show(
      <>
        <Figure move="leg-raise" />
        <Figure move="leg-raise" />
      </>,
    );
    const ids = [...host.querySelectorAll('clipPath')].map((c) => c.id);
    const uses = [...host.querySelectorAll('[clip-path]')].map((g) => g.getAttribute('clip-path'));
    expect(new Set(ids).size).toBe(2);
    expect(uses).toEqual(ids.map((id) => `url(#${id})`));
  });

  it('changes with its move', () => {
    show(<Figure move="leg-raise" />);
    show(<Figure move="child" />);
    expect(drawn()).toEqual(frame('child', 1));
  });

  it('does not move unless asked', () => {
    show(<Figure move="leg-raise" />);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('plays three loops, then rests on the teaching frame with its arrow', () => {
    const onRest = vi.fn();
    show(<Figure move="leg-raise" play ghost trace onRest={onRest} />);
    expect(has('.qf-ghost')).toBe(false);
    expect(has('.qf-trace')).toBe(false);
    wait(3300);
    expect(drawn()).toEqual(frame('leg-raise', 0));
    wait(12_000);
    expect(onRest).not.toHaveBeenCalled();
    wait(500);
    expect(onRest).toHaveBeenCalledOnce();
    expect(drawn()).toEqual(frame('leg-raise', 1));
    expect(has('.qf-ghost')).toBe(true);
    expect(has('.qf-trace')).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when it leaves the page', () => {
    show(<Figure move="leg-raise" play />);
    expect(vi.getTimerCount()).toBe(1);
    show(null);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps its place when its parent renders again', () => {
    show(<Figure move="leg-raise" play />);
    wait(3300);
    show(<Figure move="leg-raise" play alt="now with a name" />);
    expect(drawn()).toEqual(frame('leg-raise', 0));
  });

  it('rests on the frame it was given, whatever it showed when its parent rendered', () => {
    show(<Figure move="leg-raise" t={0} play />);
    wait(3300);
    show(<Figure move="leg-raise" t={0} play alt="now with a name" />);
    wait(13_000);
    expect(stepOf('leg-raise')).toBe(0);
  });

  it('stays still, with ghost and arrow, for readers who asked for less motion', () => {
    calm = true;
    show(<Figure move="leg-raise" play />);
    expect(vi.getTimerCount()).toBe(0);
    expect(drawn()).toEqual(frame('leg-raise', 1));
    expect(has('.qf-ghost')).toBe(true);
    expect(has('.qf-trace')).toBe(true);
  });

  it('comes to rest when they ask for it while it plays', () => {
    show(<Figure move="leg-raise" play />);
    wait(3300);
    calm = true;
    act(() => {
      for (const tell of listeners) tell();
    });
    expect(vi.getTimerCount()).toBe(0);
    expect(drawn()).toEqual(frame('leg-raise', 1));
    expect(has('.qf-trace')).toBe(true);
  });
});

describe('FigurePlayer', () => {
  const player = (autoplay?: boolean): preact.JSX.Element => (
    <FigurePlayer move="bridge" playLabel="Play" pauseLabel="Pause" autoplay={autoplay} />
  );
  const name = (): string | null => find('button').getAttribute('aria-label');
  const press = (): void =>
    act(() => void find('button').dispatchEvent(new Event('click', { bubbles: true }))) as never;

  it('waits to be asked', () => {
    show(player());
    expect(name()).toBe('Play');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('pauses where it is and goes on from there', () => {
    show(player(true));
    expect(name()).toBe('Pause');
    wait(1700);
    const held = stepOf('bridge');
    press();
    expect(name()).toBe('Play');
    expect(vi.getTimerCount()).toBe(0);
    wait(5000);
    expect(stepOf('bridge')).toBe(held);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(STEPS);
    press();
    wait(32);
    expect(Math.abs(stepOf('bridge') - held)).toBeLessThanOrEqual(1);
    wait(1000);
    expect(Math.abs(stepOf('bridge') - held)).toBeGreaterThan(1);
  });

  it('offers to play again after the last loop', () => {
    show(player(true));
    wait(16_000);
    expect(name()).toBe('Play');
    press();
    wait(3300);
    expect(drawn()).toEqual(frame('bridge', 0));
  });

  it('has no button where nothing moves', () => {
    calm = true;
    show(player(true));
    expect(has('button')).toBe(false);
    expect(has('.qf-trace')).toBe(true);
  });
});
