// Written in the background, which has no page: in node there is none either.
import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';
import { jsx, useCalm, useEffect, useId, useRef, useState, write } from '../../src/card/plain';

const tree = (make: () => unknown): (() => JSX.Element) => make as () => JSX.Element;
const html = (make: () => unknown): string => write(false, tree(make)).html;

describe('what is written without preact', () => {
  it('writes words of a page as words, never as elements', () => {
    const words = '<img src=x onerror="alert(1)"> & "more" &lt;';
    const safe = '&#60;img src=x onerror=&#34;alert(1)&#34;> &#38; &#34;more&#34; &#38;lt;';
    expect(html(() => jsx('p', { title: words, children: ['a ', words] }))).toBe(`<p title="${safe}">a ${safe}</p>`);
  });

  it('leaves out what is not there, and says no where no is told', () => {
    const button = {
      hidden: true,
      disabled: false,
      class: undefined,
      'aria-expanded': false,
      onClick: () => undefined,
      ref: { current: null },
      children: [null, false, undefined, 0],
    };
    expect(html(() => jsx('button', button))).toBe('<button hidden aria-expanded="false">0</button>');
  });

  it('keeps styles out of the HTML, where the rules of a page may forbid them', () => {
    const { html: written, styles } = write(
      false,
      tree(() =>
        jsx('div', {
          style: { '--at': '25%', zoom: 1.15, left: undefined, top: '"red"' },
          children: jsx('i', { style: { left: '5%' } }),
        }),
      ),
    );
    expect(written).toBe('<div data-n="1"><i data-n="0"></i></div>');
    expect(styles).toEqual([{ left: '5%' }, { '--at': '25%', zoom: '1.15', top: '"red"' }]);
  });

  it('writes what is there at first, and starts nothing', () => {
    let started = 0;
    const Part = () => {
      const [shown, setShown] = useState(() => 5);
      const [open, setOpen] = useState(false);
      const line = useRef<Element | null>(null);
      useEffect(() => {
        started++;
      });
      setShown(6);
      setOpen(true);
      return jsx('b', { id: useId(), ref: line, children: [shown, open && 'open', useCalm() && 'calm'] });
    };
    const twice = tree(() => jsx('p', { children: [jsx(Part, {}), jsx(Part, {})] }));
    expect(write(false, twice).html).toBe('<p><b id="P0-0">5</b><b id="P0-1">5</b></p>');
    // Each from the beginning: the names of one card are those of the next.
    expect(write(true, twice).html).toBe('<p><b id="P0-0">5calm</b><b id="P0-1">5calm</b></p>');
    expect(started).toBe(0);
  });
});
