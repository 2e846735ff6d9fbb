import type { JSX } from 'preact';
import { moves } from '../guide/words/en/moves';
import { Figure } from '../ui/figure/figure';
import { Mark } from '../ui/icons';
import * as words from '../ui/words/en';

/** Once, after installing: what it does, what it does with data, what it cannot do. One screen, nothing to agree to. */
export function WelcomeApp({ onSettings }: { onSettings: () => void }): JSX.Element {
  const text = words.welcome;
  return (
    <main class="welcome">
      <span class="brand">
        <Mark />
        {words.name}
      </span>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="art">
        <Figure move="leg-raise" size="l" ratio={3.1} sit trace alt={moves['leg-raise'].alt} />
      </div>
      <dl>
        {text.facts.map(({ title, body }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{body}</dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        <a class="btn solid" href="panel.html">
          {text.start}
        </a>
        <button type="button" class="btn plain" onClick={onSettings}>
          {text.settings}
        </button>
        <a class="btn plain" href="panel.html#flags">
          {text.signs}
        </a>
      </div>
      <p class="small">{text.close}</p>
    </main>
  );
}
