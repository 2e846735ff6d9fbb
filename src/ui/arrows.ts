/**
 * Where a key leads in a group of buttons that is one tab stop: arrows go round, Home and End to the ends.
 * @returns the index of the button, counted from 0; null for any other key
 */
function arrowTarget({ key, target }: KeyboardEvent, list: HTMLElement | null): number | null {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const last = buttons.length - 1;
  // From where the focus is: the value may follow only once it is saved, and arrows come faster than that.
  const here = Math.max(0, buttons.indexOf(target as HTMLButtonElement));
  const after = here === last ? 0 : here + 1;
  const before = here === 0 ? last : here - 1;
  const rtl = list !== null && getComputedStyle(list).direction === 'rtl';
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: rtl ? before : after,
    ArrowDown: after,
    ArrowLeft: rtl ? after : before,
    ArrowUp: before,
    Home: 0,
    End: last,
  };
  return steps[key] ?? null;
}

/** Chooses what a key leads to, and puts the focus there. Any other key is left to the browser. */
export function chooseByKey(event: KeyboardEvent, list: HTMLElement | null, choose: (index: number) => void): void {
  const next = arrowTarget(event, list);
  if (next === null) return;
  event.preventDefault();
  choose(next);
  list?.querySelectorAll('button')[next]?.focus();
}
