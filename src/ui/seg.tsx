import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { chooseByKey } from './arrows';

interface SegProps<T extends string> {
  /** `radio` for a choice, `tab` for tabs; the roles and the state attribute follow. */
  readonly role: 'radio' | 'tab';
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  /** by: an arrow key passes over values; a press means one. */
  readonly onChange: (value: T, by: 'key' | 'press') => void;
  readonly label?: string;
  readonly labelledBy?: string;
  /** Tabs only: `${panels}-${value}` is the id of the panel. */
  readonly panels?: string;
}

/** A segmented choice: one tab stop, arrows move and choose, Home and End go to the ends. */
export function Seg<T extends string>({
  role,
  options,
  value,
  onChange,
  label,
  labelledBy,
  panels,
}: SegProps<T>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const at = options.findIndex((option) => option.value === value);
  const move = (event: KeyboardEvent): void =>
    chooseByKey(event, list.current, (next) => {
      const option = options[next];
      if (option) onChange(option.value, 'key');
    });
  return (
    <div
      class="seg"
      role={role === 'tab' ? 'tablist' : 'radiogroup'}
      aria-label={label}
      aria-labelledby={labelledBy}
      ref={list}
      onKeyDown={move}
    >
      {options.map((option, index) => {
        const chosen = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            role={role}
            id={panels && `${panels}-tab-${option.value}`}
            aria-checked={role === 'radio' ? chosen : undefined}
            aria-selected={role === 'tab' ? chosen : undefined}
            aria-controls={panels && chosen ? `${panels}-${option.value}` : undefined}
            tabIndex={chosen || (at < 0 && index === 0) ? 0 : -1}
            onClick={() => onChange(option.value, 'press')}
          >
            {option.label}
          </button>
        );
      })}
    </div>
  );
}
