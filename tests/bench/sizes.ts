import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSize, zipSize } from '../../build/budgets';

export interface FileSize {
  readonly path: string;
  readonly raw: number;
  readonly gzipped: number;
  readonly zipped: number;
}

/** Every file of a built extension, heaviest first. */
export function sizesIn(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      const bytes = readFileSync(file);
      return { path, raw: bytes.length, gzipped: gzipSize(bytes), zipped: zipSize(path, bytes) };
    })
    .sort((a, b) => b.raw - a.raw);
}
