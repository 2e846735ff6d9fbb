import type { GuideWords } from '../types';

export const verdicts: GuideWords['verdicts'] = {
  supported: { label: 'Well supported', meaning: 'Reputable sources agree on this point.' },
  partly: {
    label: 'Partly supported',
    meaning: 'Some of it holds, or it holds for back pain or snapping hips. For popping itself nobody has shown it.',
  },
  weak: {
    label: 'Weak evidence',
    meaning: 'It may be so. Direct evidence is missing, and the rest is thin or mixed.',
  },
  contradicted: { label: 'Sources say otherwise', meaning: 'Reputable sources say something else.' },
  unknown: { label: 'Not known', meaning: 'We found nothing that tests it.' },
};

export const strengths: GuideWords['strengths'] = {
  high: 'High',
  moderate: 'Moderate',
  'low-to-moderate': 'Low to moderate',
  low: 'Low',
};

export const places: GuideWords['places'] = {
  introduction: 'Introduction',
  causes: 'What causes it',
  prevention: 'Prevention',
  treatment: 'Treatment and rehabilitation',
  'faq-what': 'Question 1: what it is',
  'faq-causes': 'Question 2: causes',
  'faq-prevent': 'Question 3: prevention',
  'faq-treatment': 'Question 4: treatment',
  'faq-exercises': 'Question 5: exercises',
  'faq-damage': 'Question 6: damage',
  'faq-do': 'Question 7: what to do',
  video: 'Video',
  beyond: 'Not in the guide',
};

export const tiers: GuideWords['tiers'] = {
  A: 'Guideline or systematic review',
  B: 'Study or narrative review',
  C: 'Health reference page',
  D: 'Trade, clinic or teaching page',
};
