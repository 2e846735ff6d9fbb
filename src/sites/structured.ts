import type { StructuredItem } from '../detect/types';
import { fold, MOST_TEXT } from './text';

/** schema.org items that name an exercise or a part of a video: Clip, ExercisePlan, HowToStep, VideoObject. */
const WANTED = /^(Clip|ExercisePlan|ExerciseAction|HowTo|HowToStep|HowToSection|VideoObject)$/;

/** Names in the page's JSON-LD, in page order. */
export function readStructured(doc: Document): StructuredItem[] {
  const items: StructuredItem[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MOST_TEXT * 10) continue;
    try {
      collect(JSON.parse(text), items, 0);
    } catch {
      // A page's broken JSON-LD is its own affair.
    }
  }
  return items;
}

function collect(value: unknown, into: StructuredItem[], depth: number): void {
  if (depth > 8 || into.length >= 200 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const item = value as Record<string, unknown>;
  const type = [item['@type']].flat().find((name) => typeof name === 'string' && WANTED.test(name));
  if (typeof type === 'string' && typeof item.name === 'string') {
    const at = Number(item.startOffset);
    into.push({ type, name: fold(item.name), ...(item.startOffset !== undefined && at >= 0 && { at }) });
  }
  for (const inner of Object.values(item)) collect(inner, into, depth + 1);
}
