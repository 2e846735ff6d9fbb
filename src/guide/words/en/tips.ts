import type { GuideWords } from '../types';

export const tips: GuideWords['tips'] = {
  press: {
    title: 'Low back down first',
    line: 'Tilt a little before your legs move.',
    body: 'Tilt your pelvis back a little before each rep, so your low back rests on the floor. A small tilt is enough; there is no need to press hard.',
  },
  short: {
    title: 'Stop before the back lifts',
    line: 'Half way down is a full rep.',
    body: 'Backs tend to arch near the bottom, and pops often come there too. End each rep above that point; you can go lower as your control grows.',
  },
  bend: {
    title: 'Bend your knees',
    line: 'Shorter legs, lighter load.',
    body: 'Bent knees bring the weight of your legs closer, so your hips and back have less to hold. Straighten them again when it feels easy.',
  },
  slow: {
    title: 'One leg at a time',
    line: 'Three slow counts on the way down.',
    body: 'Keep one foot planted and count to three as the other leg goes down. Slow legs leave you time to stop before your back moves.',
  },
  straight: {
    title: 'Point your kneecaps up',
    line: 'Legs turned out can snap at the hip.',
    body: 'Keep knees and toes in line, with the kneecaps to the ceiling or, hanging, to the front. A tendon at the front of the hip snaps more readily when the leg turns out.',
  },
  breathe: {
    title: 'Breathe out as you lift',
    line: 'Belly firm, breath moving.',
    body: 'Firm your belly to about a third of your effort, then breathe out on the way up. If you have to hold your breath, make the movement smaller.',
  },
  warm: {
    title: 'Wake your back up',
    line: 'Six slow rounds of cat–camel.',
    body: 'Move through the range you have, without pushing at either end. It is a gentle way to get going; we found no test of it on a pop.',
  },
  hip: {
    title: 'Ease your hip flexors',
    line: 'Fifteen to thirty seconds a side.',
    body: 'Tuck your pelvis first, then shift forward until the front of your hip stretches. It is a usual part of plans for snapping hips, although a small trial found no clear gain for sore backs.',
  },
  build: {
    title: 'Practise the dead bug',
    line: 'The same skill, in small pieces.',
    body: 'Reach one leg away while your back stays down. Add reps a few at a time, because a sudden jump can leave a hip or back sore.',
  },
  bird: {
    title: 'Steady the whole trunk',
    line: 'Bird dog and side plank.',
    body: 'Two or three days a week is plenty, with short holds. Regular exercise lowers the chance of back pain for a while; on popping it is untested.',
  },
};

export const tipGroups: GuideWords['tipGroups'] = {
  before: 'Before each rep',
  during: 'While you lift',
  'warm-up': 'Warm up',
  'build-up': 'Build up',
};
