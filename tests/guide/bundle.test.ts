import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { faq, tips } from '../../src/guide/words/en';

const folder = fileURLToPath(new URL('../../src/guide', import.meta.url));

async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  return result.outputFiles.map((f) => f.text).join('');
}

describe('a bundle', () => {
  it('holds only the words that it imports', async () => {
    const text = await bundle("export { tips } from './words/en';");
    expect(text).toContain(tips.press.title);
    expect(text).not.toContain(faq.hip.question);
    expect(text.length).toBeLessThan(6000);
  });

  it('holds only the structure that it imports', async () => {
    const text = await bundle("export { isFamily } from './index';");
    expect(text).not.toContain('kawchuk-2015');
  });

  it('gets no words along with the list of languages', async () => {
    expect(await bundle("export { LANGUAGES } from './words';")).not.toContain(tips.press.title);
  });
});
