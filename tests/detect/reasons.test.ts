import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../build/eval-reasons';

describe('the reason of a miss', () => {
  it('says that there was no word to go by, or quotes those that said too little', () => {
    expect(reasonOf('missed page', { title: 'Steering Wheels' }, false)).toBe('no word of any list on the page');
    const reason = reasonOf('missed page', { title: 'The Science of Pecs: Exercises & Anatomy' }, false);
    expect(reason).toContain('title “Pecs”');
    expect(reason).toContain('against it: title “Anatomy”');
  });

  it('quotes what made a page exercise, or a move named', () => {
    expect(reasonOf('false page', { title: 'Yoga pants for cats' }, false)).toContain('title “Yoga”');
    expect(reasonOf('false family', { title: 'Leg raise' }, true)).toBe('its words name it: title “Leg raise” +3');
  });

  it('tells a name that no list holds from one that the words do not say', () => {
    expect(reasonOf('missed family', { title: 'Ab workout' }, false)).toBe('its words name no move of the family');
    expect(reasonOf('missed family', { title: 'Ab workout' }, true)).toBe('named in words that no list holds');
    expect(reasonOf('missed family', { title: 'Sunset' }, false)).toContain('page not seen as exercise');
  });
});
