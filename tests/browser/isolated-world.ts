import type { Page } from 'puppeteer-core';

/**
 * Runs code in the extension's own world of a page, where its scripts live beside the page's (Chromium).
 * @returns runs an expression there; the value must be JSON
 */
export async function isolatedWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const devtools = await page.createCDPSession();
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  return async (expression) => {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: worlds[0],
      returnByValue: true,
    });
    return result.value;
  };
}
