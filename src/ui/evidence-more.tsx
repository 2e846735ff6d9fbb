import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GuideEntry } from '../guide/entry';
import * as words from './words/en';

type EvidenceView = ComponentType<{ entry: GuideEntry }>;

/**
 * "Evidence", closed. Its claims and sources are loaded when somebody opens it: most never do.
 * @param about why it is so, in a sentence; comes first
 */
export function EvidenceMore({ entry, about }: { entry: GuideEntry; about?: string }): JSX.Element {
  const [View, setView] = useState<EvidenceView | null>(null);
  return (
    <details
      class="evidence-more"
      onToggle={(event) => {
        if (event.currentTarget.open && !View)
          void import('./evidence').then((module) => setView(() => module.default));
      }}
    >
      <summary>{words.popup.evidence}</summary>
      {about && <p>{about}</p>}
      {View && <View entry={entry} />}
    </details>
  );
}
