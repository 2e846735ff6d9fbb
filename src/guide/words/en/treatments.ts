import type { GuideWords } from '../types';

export const treatments: GuideWords['treatments'] = {
  need: {
    title: 'Do you need treatment?',
    body: 'Without pain, usually not. The guide sends everyone whose back pops to treatment; what is known says that care is for symptoms. Get help if it hurts, if the hip locks, or if a leg feels weak or numb.',
  },
  'physical-therapy': {
    title: 'Physical therapy',
    body: 'When it hurts, this is a good first call. A physical therapist can look at how you move and choose exercises with you. Exercise is a first choice for back pain that lasts, and care without surgery comes first for a painful snapping hip.',
  },
  massage: {
    title: 'Massage',
    body: 'It may ease a sore back for a short time, although the trials are mostly weak. Use it next to exercise rather than in place of it. We know of no test on popping.',
  },
  manipulation: {
    title: 'Chiropractic care',
    body: 'For back pain that lasts, manipulation does about as well as other recommended care, and side effects are mostly mild and short. It is one option beside exercise. If a hip tendon is what snaps, the spine is not the place to treat.',
  },
  aim: {
    title: 'What treatment is for',
    body: 'Less pain, and moving more easily. The guide adds that the pop is what causes the pain, which nobody has shown. The sound may stay, and that can be fine.',
  },
  why: {
    title: 'Who rehabilitation is for',
    body: 'For you, if you have pain, can do less than before, or have become wary of moving. Exercise probably helps a little with pain and function. A pop that does not hurt needs no programme.',
  },
  muscles: {
    title: 'Which muscles to train',
    body: 'The guide looks at the low back alone. In a leg raise your abdominals, buttocks and hip flexors work too, and programmes for backs and for snapping hips train them.',
  },
  expect: {
    title: 'What to expect',
    body: 'Exercise may make another bout of back pain less likely, an effect that fades after about a year. A hip that snaps and hurts mostly settles in 6 to 12 months without surgery. No study we found shows what happens to a pop.',
  },
};

export const treatmentKinds: GuideWords['treatmentKinds'] = {
  treatment: 'Treatment',
  rehabilitation: 'Rehabilitation',
};
