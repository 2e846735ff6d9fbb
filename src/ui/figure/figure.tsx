import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MoveId } from '../../guide/types';
import { frameView } from './camera';
import { STEPS } from './frames';
import { round2 } from './paths';
import { playbackAt, run } from './playback';
import { arrowOf, ghostAt, type Shape, shapesAt } from './render';
import { settingOf } from './setting';
import { type FigureSize, sizes } from './sizes';
import { useCalm } from './use-calm';

export interface FigureProps {
  readonly move: MoveId;
  /** How heavily it is drawn: s to 90 px wide, m to 200, l above. */
  readonly size?: FigureSize;
  /** Width divided by height. */
  readonly ratio?: number;
  /** What the picture teaches. Without it, the figure is decoration and hidden from assistive technology. */
  readonly alt?: string;
  /** Shows the other end of the movement in grey. */
  readonly ghost?: boolean;
  /** Shows the arrow of the movement. */
  readonly trace?: boolean;
  /** Frames the teaching frame, not the whole movement: for rows and thumbnails. */
  readonly crop?: boolean;
  /** Puts the floor on the bottom edge and draws none; a number is the headroom in cm. */
  readonly sit?: boolean | number;
  readonly floor?: boolean;
  /** Draws the floor from edge to edge. */
  readonly bleed?: boolean;
  /** The frame of a still, from 0 to 1, the teaching frame. */
  readonly t?: number;
  /**
   * Absent: the figure never moves. True plays three loops; false holds it where it is. Ask it only of figures
   * of 120 px or more, and offer a pause (FigurePlayer does). Readers who asked for less motion get the still
   * with its ghost and its arrow.
   */
  readonly play?: boolean;
  /** The three loops are over. */
  readonly onRest?: () => void;
}

/** Rounded to 1 it is left out, so that opaque parts carry no attribute. */
const opacityOf = ({ opacity }: Shape): number | undefined =>
  opacity === undefined || opacity >= 0.995 ? undefined : round2(opacity);

/** Writes a frame onto the paths of a body that is already on the page: playing renders nothing. */
function paint(body: Element, shapes: readonly Shape[]): void {
  shapes.forEach((shape, i) => {
    const path = body.children[i];
    path?.setAttribute('d', shape.d);
    if (shape.opacity !== undefined) path?.setAttribute('opacity', String(round2(shape.opacity)));
  });
}

function Film(props: FigureProps): JSX.Element {
  const {
    move,
    size = 'm',
    ratio = 1,
    alt,
    ghost = false,
    trace = false,
    crop,
    sit,
    floor = true,
    bleed,
    t = 1,
  } = props;
  const clip = `${useId()}-floor`;
  const body = useRef<SVGGElement>(null);
  const calm = useCalm(props.play !== undefined);
  const running = props.play === true && !calm;
  const [away, setAway] = useState(running); // left the still: playing, or held on the way
  const played = useRef(0);
  const rest = useRef(props.onRest);
  rest.current = props.onRest;

  useLayoutEffect(() => {
    const at = (u: number): void => {
      if (body.current) paint(body.current, shapesAt(move, u, size));
    };
    const settle = (): void => {
      played.current = 0;
      at(t);
      setAway(false);
    };
    if (calm) settle();
    if (!running) return;
    setAway(true);
    let shown = -1;
    return run(window, played.current, (ms) => {
      const now = playbackAt(ms);
      played.current = ms;
      const step = Math.round(now.t * STEPS);
      if (step !== shown) at(step / STEPS);
      shown = step;
      if (!now.done) return true;
      settle();
      rest.current?.();
      return false;
    });
  }, [move, size, t, calm, running]);

  const told = calm && props.play !== undefined; // what motion would have told
  const showGhost = !away && (ghost || told);
  const showTrace = !away && (trace || told);
  const shownAt = away ? Math.round(playbackAt(played.current).t * STEPS) / STEPS : t;

  const drawing = useMemo(() => {
    const view = frameView(move, { size, ratio, crop, sit, trace: trace || told });
    const { lines, solids, clipped } = settingOf(move, size, view, { crop, sit, floor, bleed });
    const { floor: width, halo } = sizes[size];
    return {
      viewBox: [view.x, view.y, view.w, view.h].map(round2).join(' '),
      inside: [
        <clipPath key="clip" id={clip}>
          <rect x="-400" y="-400" width="800" height="400" />
        </clipPath>,
        ...lines.map((l) => <path key={l.d} class="qf-line" d={l.d} stroke-width={l.width} />),
        ...solids.map((d) => <path key={d} class="qf-bar" d={d} />),
        <g key="body" clip-path={clipped ? `url(#${clip})` : undefined}>
          {showGhost && (
            <g class="qf-ghost">
              {ghostAt(move, shownAt, size).map((d, i) => (
                <path key={`${i}`} d={d} />
              ))}
            </g>
          )}
          <g class="qf-body" ref={body} style={{ '--qf-halo-w': halo }}>
            {shapesAt(move, shownAt, size).map((s, i) => (
              <path key={`${i}`} class={s.cls} d={s.d} opacity={opacityOf(s)} />
            ))}
          </g>
        </g>,
        showTrace && (
          <g key="trace" class="qf-trace" style={{ '--w': width * 1.15 }}>
            {arrowOf(move, size).map((d) => (
              <path key={d} d={d} />
            ))}
          </g>
        ),
      ],
    };
  }, [move, size, ratio, crop, sit, trace, told, floor, bleed, clip, showGhost, showTrace, shownAt]);

  return (
    <svg
      class="qf"
      viewBox={drawing.viewBox}
      role={alt === undefined ? undefined : 'img'}
      aria-label={alt}
      aria-hidden={alt === undefined ? 'true' : undefined}
    >
      {drawing.inside}
    </svg>
  );
}

/** A movement of the guide as a picture, still or playing. Another move starts afresh. */
export const Figure = (props: FigureProps): JSX.Element => <Film key={props.move} {...props} />;
