/** A box in the window, px. */
export interface CueBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CueHome {
  /** `inside`: a child of the player, clickable. `over`: in the top layer, painted over a bare video. */
  readonly mode: 'inside' | 'over';
  readonly parent: Element;
  readonly full: boolean;
}

/**
 * Where the cue's host belongs now. In fullscreen only what is inside the fullscreen element, or in the top layer,
 * is painted: a `<div>` takes the host in, a bare `<video>` cannot (checked in both browsers).
 * @param player the element around the video that pages position their controls in; null: there is none
 */
export function cueHome(doc: Document, video: HTMLVideoElement, player: Element | null): CueHome {
  const screen = doc.fullscreenElement;
  const full = screen?.contains(video) ?? false;
  if (screen === video) return { mode: 'over', parent: doc.body, full };
  if (player && (!full || screen?.contains(player))) return { mode: 'inside', parent: player, full };
  if (screen && full) return { mode: 'inside', parent: screen, full };
  return { mode: 'over', parent: doc.body, full };
}

/** Space kept above the lower edge for the player's controls, px (design 4.3). */
export function controlsRoom(width: number, full: boolean): number {
  return full ? 72 + width * 0.016 : 58 + width * 0.006;
}

/**
 * The cue's distance from the lower edge of the player: above its controls, and above the captions where it would
 * cover them.
 * @param captions the captions' box; null when none show
 * @param cueHeight height of the cue, px
 */
export function liftOf(player: CueBox, captions: CueBox | null, full: boolean, cueHeight: number): number {
  const room = controlsRoom(player.width, full);
  if (!captions) return room;
  const bottom = player.top + player.height - room;
  const meets = captions.top < bottom && captions.top + captions.height > bottom - cueHeight;
  const above = player.top + player.height - captions.top + 8;
  // Captions at the very top leave no room above them; the cue then stays where it was.
  return meets && above + cueHeight < player.height ? above : room;
}
