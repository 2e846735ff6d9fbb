import { readTimestamps } from '../src/detect/moments';
import type { Row } from './eval-data';

const letters = (text: string): string =>
  text
    .replace(/^\s*\d{1,2}[.)]\s/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How many of the known chapters are read from the description with the right time, and the right words too. */
export function timestamps(rows: Iterable<Row>): { known: number; timed: number; labelled: number } {
  let known = 0;
  let timed = 0;
  let labelled = 0;
  for (const { chapters, description } of rows) {
    if (!chapters || !description) continue;
    const found = readTimestamps(description);
    // The reference cuts its last title somewhere in the sentence that follows, so that one is not compared.
    for (const { start, title } of chapters.slice(0, Math.max(1, chapters.length - 1))) {
      const same = found.filter(({ at }) => at === start).map(({ label }) => letters(label));
      const wanted = letters(title);
      known++;
      if (same.length) timed++;
      // Its first title may begin in the prose before it, and it cuts at 60 letters.
      const first = start === chapters[0]?.start;
      if (
        same.some(
          (got) =>
            got &&
            (got === wanted || (wanted.length > 39 && got.startsWith(wanted)) || (first && wanted.endsWith(got))),
        )
      )
        labelled++;
    }
  }
  return { known, timed, labelled };
}
