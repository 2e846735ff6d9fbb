/** Room under a card that stands in the page, px. */
export const MARGIN_BELOW = 20;

type Rules = Readonly<Record<string, string>>;

/** How a card that has its room differs from one that is not seen yet. */
const SEEN: Rules = { position: 'relative', width: 'auto', opacity: '1', 'pointer-events': 'auto' };

/** Inline and important, so that no rule of the page can reach the host. */
export function dressHost(host: HTMLElement, rules: Rules): void {
  host.style.cssText = Object.entries({ all: 'initial', display: 'block', ...rules })
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');
}

/**
 * The host at a place in the page, while its size is not known: unseen, and out of the flow.
 * @param width what it will have there, px
 * @param above room above it, px
 */
export function dressUnseen(host: HTMLElement, width: number, above: number): void {
  dressHost(host, {
    margin: `${above}px 0 ${MARGIN_BELOW}px`,
    'min-width': '0',
    // Above what makes room for it.
    'z-index': '1',
    position: 'absolute',
    width: `${width}px`,
    opacity: '0',
    'pointer-events': 'none',
  });
}

/** Lets it be seen, in the flow. Not written anew: `all` alone stands for hundreds of rules. */
export function reveal(host: HTMLElement): void {
  for (const [name, value] of Object.entries(SEEN)) host.style.setProperty(name, value, 'important');
}
