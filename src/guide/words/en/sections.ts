import type { GuideWords } from '../types';

export const sections: GuideWords['sections'] = {
  introduction: {
    title: 'Introduction',
    summary:
      'Back pain is common in active people, and that part holds. That popping is a main cause of it, or leg raises its main trigger, has not been shown.',
  },
  causes: {
    title: 'Why it pops',
    summary:
      'The guide says tightness and irritation, from a weak core, poor posture or overuse. Little of that is backed, and the hip is left out.',
  },
  prevention: {
    title: 'What you can do',
    summary:
      'Stretch, strengthen, mind your posture and form. Control of trunk and pelvis is well worth it; stretching has less behind it, and nothing was tested on a pop.',
  },
  treatment: {
    title: 'Treatment and rehabilitation',
    summary:
      'Physical therapy, massage, chiropractic care and exercises. They are options when it hurts; a painless pop needs none of them.',
  },
};

export const video: GuideWords['video'] = {
  title: 'The video at the end of the guide',
  note: 'It has no title or caption there, and we have not judged what it shows.',
};

export const disclaimer: GuideWords['disclaimer'] =
  'This is information for your training choices. It is not a diagnosis, and no doctor or physical therapist has reviewed it yet.';
