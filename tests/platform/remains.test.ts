// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearRemains } from '../../src/platform/remains';

describe('clearRemains', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  const roots = new Map<Element, ShadowRoot>();
  const add = (inside: string, dressed = 'all: initial !important; display: block !important'): Element => {
    const host = document.body.appendChild(document.createElement('div'));
    host.setAttribute('style', dressed);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = inside;
    roots.set(host, root);
    return host;
  };
  const clear = (): void => {
    // Chromium's way; a page has nothing like it.
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (element: Element) => roots.get(element) ?? null } });
    clearRemains(document);
  };

  it('takes cards, cues and marks of an earlier life off the page', () => {
    add('<style></style><div data-qb=""></div>');
    add('<style></style><div data-qb="cue"></div>', 'border-inline: initial !important');
    add('<style>:host{all:initial}</style><i></i>');
    clear();
    expect(document.body.children).toHaveLength(0);
  });

  it('leaves everything else', () => {
    add('<p>Another extension’s</p>');
    add('<style>:host{color:red}</style>');
    document.body.append(Object.assign(document.createElement('div'), { id: 'page' }));
    clear();
    expect(document.body.children).toHaveLength(3);
  });

  it('asks nothing of a browser that does not answer', () => {
    add('<div data-qb=""></div>');
    clearRemains(document);
    expect(document.body.children).toHaveLength(1);
  });
});
