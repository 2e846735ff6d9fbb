import type { JSX } from 'preact';

/** An on/off switch with a name of its own. */
export function Switch({
  on,
  label,
  onChange,
}: {
  on: boolean;
  label: string;
  onChange: (on: boolean) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="sw"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
    />
  );
}
