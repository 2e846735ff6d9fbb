import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../ui/icons';

interface PicturePickerProps<Value extends string> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly label: string;
  /** What a choice looks like, drawn inside its small frame. */
  readonly picture: (value: Value) => ComponentChildren;
  /** The frame's class: what all of its pictures share. */
  readonly frame: string;
  readonly onChange: (value: Value) => void;
}

/** A choice among small pictures: one tab stop, arrows move and choose. */
export function PicturePicker<Value extends string>({
  value,
  options,
  label,
  picture,
  frame,
  onChange,
}: PicturePickerProps<Value>): JSX.Element {
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
          <span class={`pv ${frame}`} aria-hidden="true">
            {picture(option.value)}
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
