import type { GuideWords } from '../types';

export const precautions: GuideWords['precautions'] = {
  P1: {
    who: 'You are pregnant, above all past 16 weeks',
    advice: 'Lie flat on your back only briefly. Work on your side or on all fours, and take advice.',
  },
  P2: {
    who: 'Your belly domes or bulges along the middle',
    advice: 'Leave out what makes it dome. Start with a light brace, and have a pelvic-health therapist look at it.',
  },
  P3: {
    who: 'You have osteoporosis, or have broken a bone in your spine',
    advice:
      'Exercise is encouraged. Before curl-ups or leg raises, let a clinician set the form and the load with you.',
  },
  P4: {
    who: 'You have high blood pressure, heart disease or a risk of stroke',
    advice: 'Keep breathing, out on the way up, and bend your knees. Ask a clinician where your limits are.',
  },
  P5: {
    who: 'You had surgery on your back, belly or hip lately, or have a hernia or a hip replacement',
    advice: 'Ask your surgeon or therapist first. We found no source for exact limits.',
  },
  P6: {
    who: 'You have a disc problem and pain in a leg',
    advice: 'While the leg hurts, leave straight-leg raises out. Walk and do gentle work in their place.',
  },
};
