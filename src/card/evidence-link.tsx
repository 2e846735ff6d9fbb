import type { JSX } from 'preact';
import { askBackground } from '../platform/door';
import * as words from '../ui/words/en';

/** The evidence of an entry, on the guide's page in a tab of its own: the card does not carry it. */
export function EvidenceLink({ hash }: { hash: string }): JSX.Element {
  return (
    <button
      type="button"
      class="link evidence-link"
      onClick={() => void askBackground('openPage', { page: 'panel', hash })}
    >
      {words.card.evidence}
    </button>
  );
}
