import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageReport } from '../platform/messages';
import * as words from '../ui/words/en';

/**
 * Where the card stands and what was missing, for a report when a site has changed. It holds no address, title or
 * id: nothing in it says what was watched.
 */
export function SelfCheck({ report, version }: { report: PageReport; version: string }): JSX.Element {
  const [copied, setCopied] = useState(false);
  const text = words.popup.check;
  const lines = [
    `Quiet Back ${version}`,
    `${text.site}: ${report.site}`,
    `${text.card}: ${report.card === 'shown' ? (report.anchor ?? text.absent) : text.absent}`,
    `${text.missing}: ${report.missing.join(', ') || text.nothing}`,
    `${text.level}: ${report.finding?.level ?? 'none'}`,
    `${text.video}: ${report.duration === null ? text.no : text.yes}`,
  ];
  return (
    <details class="evidence-more selfcheck">
      <summary>{text.title}</summary>
      <ul class="list-dash">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button
        type="button"
        class="btn"
        onClick={() =>
          void navigator.clipboard.writeText(lines.join('\n')).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {copied ? text.copied : text.copy}
      </button>
    </details>
  );
}
