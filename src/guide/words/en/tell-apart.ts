import type { GuideWords } from '../types';

export const tellApart: GuideWords['tellApart'] = {
  where: {
    question: 'Where do you feel it?',
    answers: {
      front: 'At the front of my hip, or in my groin',
      outer: 'On the outside of my hip',
      middle: 'In the middle of my low back',
      dimple: 'On one side, at the dimple below my belt',
    },
  },
  repeats: {
    question: 'How often does it come?',
    answers: {
      'every-rep': 'On every rep, or whenever I try',
      once: 'Once, and then not for a while',
      crackle: 'A soft crackle each time',
    },
  },
  brace: {
    question: 'Does it go when you firm your belly and move less far?',
    answers: {
      stops: 'Yes, and my back stays still',
      'stops-kneecap-up': 'No, but it goes with my kneecap straight up',
    },
  },
  hurts: {
    question: 'Does it hurt, catch or lock?',
    answers: {
      groin: 'My groin hurts, or the hip catches',
      leg: 'Pain runs down my leg',
      none: 'No',
    },
  },
};
