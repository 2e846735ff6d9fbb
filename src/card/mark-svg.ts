import { MARK_GLYPH } from '../ui/mark-glyph';

const SVG = 'http://www.w3.org/2000/svg';

/** The mark in the colour of the text around it, for bundles that carry no preact. `size` in px. */
export function makeMark(doc: Document, size: number): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('width', `${size}`);
  svg.setAttribute('height', `${size}`);
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', MARK_GLYPH.body + MARK_GLYPH.floor);
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
