import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AHEAD } from '../pages/ahead';
import { type Session, startSession } from './session';

/** Firefox loads no page ahead. */
describe('a page that Chromium loads ahead of a click', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  it('is left alone until it is shown, and has its card then', async () => {
    const page = await session.open('https://www.youtube.com/feed/ahead');
    const seen = new Set<string>();
    const heard = (path: string) =>
      expect
        .poll(
          () => {
            for (const request of session.server.takeRequests()) seen.add(request);
            return [...seen];
          },
          { timeout: 15_000 },
        )
        .toContain(`www.youtube.com ${path}`);
    await heard(AHEAD.waiting);
    expect(seen).not.toContain(`www.youtube.com ${AHEAD.shown}`);
    // The page it is clicked in goes with the click, and the answer with it.
    void page.mouse.click(100, 100).catch(() => undefined);
    await heard(AHEAD.shown);
    const card = session.card(page);
    await card.waitFor('Lying leg raises in this video');
    const before = await card.run(
      () => ({
        ours: document.documentElement.dataset.before,
        ahead: (performance.getEntriesByType('navigation')[0] as { activationStart?: number }).activationStart ?? 0,
      }),
      null,
    );
    expect(before.ours).toBe('0');
    expect(before.ahead).toBeGreaterThan(0);
  });
});
