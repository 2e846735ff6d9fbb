import type { FirstLook } from '../platform/messages';
import type { CardAppProps } from './card-app';

const nothing = (): void => undefined;

/** A video of that length at that time, to everybody who only looks. */
function standIn({ duration, currentTime }: NonNullable<FirstLook['video']>): HTMLVideoElement {
  const seconds = duration === undefined ? Number.NaN : (duration ?? Number.POSITIVE_INFINITY);
  return Object.assign(new EventTarget(), { duration: seconds, currentTime }) as HTMLVideoElement;
}

/**
 * What the card is drawn with for its first look: by the background, and once more by the whole card as it takes that
 * over. Nobody can press anything in either.
 */
export function propsOf({ video, far, calm: _, ...look }: FirstLook): CardAppProps {
  return {
    ...look,
    video: video && standIn(video),
    far: far ? { seek: nothing, pause: nothing } : null,
    call: null,
    onChip: nothing,
    onGone: nothing,
    onChange: nothing,
  };
}
