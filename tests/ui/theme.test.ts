import { describe, expect, it } from 'vitest';
import { themeFor, themeOfBackground } from '../../src/ui/theme';

describe('themeOfBackground', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(15, 15, 15)', 'dark'],
    ['rgba(15, 15, 15, 0.9)', 'dark'],
    ['rgb(0, 90, 200)', 'dark'],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
    ['', null],
  ])('%s is %s', (colour, theme) => expect(themeOfBackground(colour)).toBe(theme));
});

describe('themeFor', () => {
  it('takes the person’s choice, then the page’s, then the system’s', () => {
    expect(themeFor('light', 'dark', true)).toBe('light');
    expect(themeFor('auto', 'dark', false)).toBe('dark');
    expect(themeFor('auto', null, true)).toBe('dark');
  });
});
