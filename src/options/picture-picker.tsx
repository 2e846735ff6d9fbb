import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Theme } from '../settings/settings';
import { Icon } from '../ui/icons';

interface ThemePickerProps {
  readonly value: Theme;
  readonly options: readonly { readonly value: Theme; readonly label: string }[];
  readonly label: string;
  readonly onChange: (value: Theme) => void;
}

/** The theme as three small pictures: one tab stop, arrows move and choose. */
export function ThemePicker({ value, options, label, onChange }: ThemePickerProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const side = list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: side, ArrowDown: 1, ArrowLeft: -side, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    // From where the focus is: the value follows only once it is saved, and arrows come faster than that.
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = (at + step + options.length) % options.length;
    const option = options[next];
    if (option) onChange(option.value);
    buttons[next]?.focus();
  };
  return (
    <div class="picks" role="radiogroup" aria-label={label} ref={list} onKeyDown={move}>
      {options.map((option) => (
        <button
          type="button"
          class="pick"
          role="radio"
          key={option.value}
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          <span class={`pv th ${option.value}`} aria-hidden="true">
            {option.value !== 'dark' && <i class="lt" />}
            {option.value !== 'light' && <i class="dk" />}
          </span>
          <span class="lb">
            {option.value === value && <Icon name="check" size={16} />}
            {option.label}
          </span>
        </button>
      ))}
    </div>
  );
}
