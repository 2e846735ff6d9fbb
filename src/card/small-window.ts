/** How long pages take to move a player into its own window, or back, in milliseconds. */
const MOVES = [0, 150, 600];

/** Document Picture-in-Picture (Chromium 116), which the DOM's types do not have yet. */
interface DocumentPictureInPicture extends EventTarget {
  readonly window: Window | null;
}

export interface SmallWindow {
  /** The video that the page has moved into a window of its own; null when there is none. */
  video(): HTMLVideoElement | null;
}

/**
 * Watches for a window of the video's own (Document Picture-in-Picture). Where the browser has none, nothing is watched.
 * @param onMove called when the page may have moved its player there or back; more than once for one move
 */
export function watchSmallWindow(
  win: Window & { documentPictureInPicture?: DocumentPictureInPicture },
  onMove: () => void,
  signal: AbortSignal,
): SmallWindow {
  const { documentPictureInPicture: small } = win;
  const look = (): void => {
    for (const delay of MOVES) win.setTimeout(() => signal.aborted || onMove(), delay);
  };
  small?.addEventListener(
    'enter',
    () => {
      look();
      small.window?.addEventListener('pagehide', look, { signal });
    },
    { signal },
  );
  return { video: () => small?.window?.document.querySelector('video') ?? null };
}

/**
 * Whether the video may be on the screen although its tab is hidden: in the browser's own small window. Firefox has
 * one too, and does not tell the page.
 */
export const isApart = ({ ownerDocument }: HTMLVideoElement): boolean =>
  !('pictureInPictureElement' in ownerDocument) || ownerDocument.pictureInPictureElement !== null;
