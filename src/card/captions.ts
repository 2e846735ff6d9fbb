import type { ExerciseId } from '../guide/types';
import type { CardRequest } from './handoff';

interface CaptionPorts {
  readonly video: HTMLVideoElement;
  /** The box the page writes captions into (YouTube's caption window container); null: `<track>` cues only. */
  readonly box: Element | null;
  readonly names: CardRequest['names'];
  onHeard(exercise: ExerciseId): void;
}

/** Captions build up word by word; the same line is read again only when it says more. In characters. */
const LONGEST_LINE = 300;

/**
 * Listens to the captions that the page itself shows: lines of its caption box, and `<track>` cues as they come.
 * Watches that small box alone, never the page.
 */
export function hearCaptions({ video, box, names, onHeard }: CaptionPorts, signal: AbortSignal): void {
  let last = '';
  const hear = async (text: string): Promise<void> => {
    const line = text.replace(/\s+/g, ' ').trim().slice(-LONGEST_LINE);
    if (line === '' || line === last) return;
    last = line;
    const [exercise] = await names([line]);
    if (exercise && !signal.aborted) onHeard(exercise);
  };

  if (box) {
    const observer = new MutationObserver(() => void hear(box.textContent ?? ''));
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
  const listenTo = (track: TextTrack | null): void => {
    if (!track || !/^(captions|subtitles)$/.test(track.kind)) return;
    track.addEventListener(
      'cuechange',
      () => {
        const lines = [...(track.activeCues ?? [])].map((cue) => ('text' in cue ? String(cue.text) : ''));
        void hear(lines.join(' ').replace(/<[^>]{0,200}>/g, ''));
      },
      { signal },
    );
  };
  for (const track of video.textTracks) listenTo(track);
  video.textTracks.addEventListener('addtrack', (event) => listenTo(event.track), { signal });
}
