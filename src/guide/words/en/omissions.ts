import type { GuideWords } from '../types';

export const omissions: GuideWords['omissions'] = {
  O1: 'The hip. Nothing that snaps as a leg moves is documented better than the iliopsoas, a tendon in front of it. The guide does not mention it.',
  O2: 'Warning signs. Apart from a herniated disc, the guide names none, and it does not say when to stop or where to go.',
  O3: 'What to change. You read that form matters, but not what good form is, which version is easier, how much to do, or when to end a set.',
  O4: 'Reassurance. A pop without pain is treated as if it needed care.',
  O5: 'The choice of exercise. For the load on your spine, leg raises give your abs only a modest return; curl-ups and side planks are not offered instead.',
  O6: 'Who takes extra care: people who are pregnant, whose belly domes along the middle, or who have osteoporosis or high blood pressure.',
  O7: 'Its sources. The article names none, gives only “Osgood” as its author, and ends with a video that has no label.',
};
