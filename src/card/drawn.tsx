import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FigureProps } from '../ui/figure/figure';
import { sit } from '../ui/figure/sit';
import { useCalm } from '../ui/figure/use-calm';
import { more } from './more';
import { type Still, stills } from './stills.static';

const round = (value: number): number => Math.round(value * 10) / 10;

/** The teaching frame as it was drawn while building: a figure of whom nobody has asked anything yet. Sits, always. */
function StillFigure({
  still,
  size = 'm',
  ratio = 1,
  alt,
  trace,
  crop,
}: FigureProps & { still?: Still }): JSX.Element {
  const view = still && sit(crop ? still.crop : trace ? still.traced : still.whole, ratio);
  return (
    <svg
      // Widths by rule: a style of its own costs the page more than any other element of the card's.
      class={`qf still-${size}`}
      viewBox={view ? [view.x, view.y, view.w, view.h].map(round).join(' ') : `0 0 ${ratio} 1`}
      role={alt === undefined ? undefined : 'img'}
      aria-label={alt}
      aria-hidden={alt === undefined ? 'true' : undefined}
      // A picture of ours, drawn while building.
      dangerouslySetInnerHTML={{ __html: still ? still.body + (trace ? still.arrow : '') : '' }}
    />
  );
}

/**
 * A figure of the card. Its first picture came with the card; what moves, or is another one, only the whole card draws.
 * Who asked for less motion is shown more in one picture than a still of ours has.
 */
export function Drawn(props: FigureProps): JSX.Element {
  const still = stills[props.move];
  const calm = useCalm(props.play !== undefined) && props.play !== undefined;
  // Paused on the way, it stays where it is. Begins with the still in any case: what takes over a drawing draws the same.
  const [whole, setWhole] = useState(!still);
  const wanted = props.play === true || calm;
  useEffect(() => {
    if (wanted && more) setWhole(true);
  }, [wanted]);
  return whole && more ? <more.Figure {...props} /> : <StillFigure {...props} still={still} />;
}
