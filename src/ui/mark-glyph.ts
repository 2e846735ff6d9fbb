/** The product's own glyph in a box of 20 by 20: a head and a leg raised from the floor, and the floor. Both are filled. */
export const MARK_GLYPH = {
  body: 'M3.7 10a2.3 2.3 0 100 4.6 2.3 2.3 0 000-4.6zM8 11.35h2.46l4.72-7.99a1.65 1.65 0 012.84 1.68l-5.2 8.8a1.65 1.65 0 01-1.42.81H8a1.65 1.65 0 010-3.3z',
  floor: 'M2.85 16.45h14.3a.85.85 0 010 1.7H2.85a.85.85 0 010-1.7z',
};
