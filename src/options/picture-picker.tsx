import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { chooseByKey } from '../ui/arrows';
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

/** A choice among small pictures: one tab stop, arrows move and choose, Home and End go to the ends. */
export function PicturePicker<Value extends string>({
  value,
  options,
  label,
  picture,
  frame,
  onChange,
}: PicturePickerProps<Value>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void =>
    chooseByKey(event, list.current, (next) => {
      const option = options[next];
      if (option) onChange(option.value);
    });
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
