// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';
import { draw, jsx, useEffect, useRef, useState } from '../../src/card/plain';

const tree = (make: () => unknown): (() => JSX.Element) => make as () => JSX.Element;
const put = (make: () => unknown): { box: HTMLElement; stop: () => void } => {
  const box = document.createElement('div');
  return { box, stop: draw(box, tree(make)) };
};

describe('what is drawn without preact', () => {
  it('writes words of a page as words, never as elements', () => {
    const words = '<img src=x onerror="alert(1)"> & "more"';
    const { box } = put(() => jsx('p', { title: words, children: ['a ', words] }));
    expect(box.children).toHaveLength(1);
    expect(box.querySelector('img')).toBeNull();
    expect(box.textContent).toBe(`a ${words}`);
    expect(box.querySelector('p')?.title).toBe(words);
  });

  it('leaves out what is not there, and says no where no is told', () => {
    const { box } = put(() =>
      jsx('button', {
        hidden: true,
        disabled: false,
        class: undefined,
        'aria-expanded': false,
        onClick: () => undefined,
        children: [null, false, undefined, 0],
      }),
    );
    expect(box.innerHTML).toBe('<button hidden="" aria-expanded="false">0</button>');
  });

  it('sets styles as a script does, which no rule of the page forbids', () => {
    const { box } = put(() => jsx('div', { style: { '--at': '25%', zoom: 1.15, left: undefined } }));
    expect((box.firstChild as HTMLElement).style.getPropertyValue('--at')).toBe('25%');
    expect(box.innerHTML).not.toContain('data-n');
  });

  it('follows what it was drawn from, and stops when told', async () => {
    const source = new EventTarget();
    let seconds = 5;
    let ended = 0;
    const { box, stop } = put(() => {
      const [shown, setShown] = useState(() => seconds);
      const line = useRef<Element | null>(null);
      useEffect(() => {
        const end = new AbortController();
        source.addEventListener('tick', () => setShown(seconds), { signal: end.signal });
        line.current?.setAttribute('data-ready', '');
        return () => {
          ended++;
          end.abort();
        };
      });
      return jsx('b', { ref: line, children: shown });
    });
    expect(box.querySelector('[data-ready]')?.textContent).toBe('5');
    source.dispatchEvent(new Event('tick'));
    await Promise.resolve();
    expect([box.textContent, ended]).toEqual(['5', 0]);
    seconds = 6;
    source.dispatchEvent(new Event('tick'));
    source.dispatchEvent(new Event('tick'));
    await Promise.resolve();
    expect([box.textContent, ended]).toEqual(['6', 1]);
    expect(box.querySelector('[data-ready]')).not.toBeNull();
    stop();
    seconds = 7;
    source.dispatchEvent(new Event('tick'));
    await Promise.resolve();
    expect([box.textContent, ended]).toEqual(['6', 2]);
  });
});
