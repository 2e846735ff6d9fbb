import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { type Budget, type Weight, weigh } from '../../build/budgets';

/** Imports that a bundle cannot run without; `import(…)` loads later. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/** The byte budgets of a folder that was built before, without esbuild's word for what is in it. */
export function weighBuilt(folder: string, budgets: readonly Budget[]): Weight[] {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = `${entry.parentPath}/${entry.name}`;
    files.set(file.slice(folder.length + 1), readFileSync(file));
  }
  const imports = [...files]
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, bytes]) => {
      const found = [...Buffer.from(bytes).toString('utf8').matchAll(STATIC_IMPORT)];
      const kind = 'import-statement' as const;
      const to = found.map((match) => ({ path: join(path, '..', match[1] ?? ''), kind }));
      return [path, { inputs: {}, imports: to }] as const;
    });
  return weigh(files, Object.fromEntries(imports), budgets);
}
