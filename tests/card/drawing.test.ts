// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';
import { put } from '../../src/card/drawing';
import { jsx, write } from '../../src/card/plain';

const putOn = (make: () => unknown): HTMLElement => {
  const box = document.createElement('div');
  box.textContent = 'before';
  // On its way it is text.
  put(box, JSON.parse(JSON.stringify(write(false, make as () => JSX.Element))));
  return box;
};

describe('what the page puts in', () => {
  it('has words of a page as words, never as elements', () => {
    const words = '<img src=x onerror="alert(1)"> & "more" <b data-n="0">';
    const box = putOn(() => jsx('p', { title: words, style: { left: '1px' }, children: ['a ', words] }));
    expect(box.querySelectorAll('*')).toHaveLength(1);
    expect(box.textContent).toBe(`a ${words}`);
    expect(box.querySelector('p')?.title).toBe(words);
  });

  it('sets styles as a script does, which no rule of the page forbids', () => {
    const box = putOn(() =>
      jsx('div', {
        style: { '--at': '25%', left: undefined },
        children: [jsx('i', {}), jsx('i', { style: { left: '5%' } })],
      }),
    );
    const [div, plain, marked] = box.querySelectorAll<HTMLElement>('div, i');
    expect(div?.style.getPropertyValue('--at')).toBe('25%');
    expect(plain?.getAttribute('style')).toBeNull();
    expect(marked?.style.left).toBe('5%');
    expect(box.innerHTML).not.toContain('data-n');
  });
});
