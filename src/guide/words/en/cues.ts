import type { GuideWords } from '../types';

export const cues: GuideWords['cues'] = {
  Q1: {
    text: 'Firm your belly a little, then lift.',
    why: 'In a lab, a firm trunk made the spine stiffer and let it turn less as a straight leg went up. About a third of your full effort, while you go on breathing, is a coach’s estimate.',
  },
  Q2: {
    text: 'Keep your low back still. A growing gap means too far.',
    why: 'Your range ends where your back begins to arch. Holding that while both legs go down is used as a test of trunk control.',
  },
  Q3: {
    text: 'Tilt your pelvis back slightly before your legs move off.',
    why: 'A slight tilt sets your abdominals against the pull of the hip flexors, so the pelvis tips forward less. A small one is enough; there is no need to force your back flat.',
  },
  Q4: {
    text: 'Go down slower than you came up. Count to three.',
    why: 'Both arching and a tendon’s clunk tend to come on the way down, and slow legs leave you time to stop. The count of three is a coach’s choice.',
  },
  Q5: {
    text: 'Back moved? That is as low as you go today.',
    why: 'Range that you control keeps load off your spine. More of it comes as your control grows.',
  },
  Q6: {
    text: 'Bend your knees: a shorter leg is easier to hold.',
    why: 'Bent knees bring the weight of your legs closer to your hips, so the hip flexors pull less. For the captain’s chair, a trade page adds that the abdominals then do more.',
  },
  Q7: {
    text: 'One leg, then the other, until both feel easy.',
    why: 'One leg is about half the load, and your other foot can stay down to help.',
  },
  Q8: {
    text: 'Kneecaps and toes up. Turned-out legs can snap at the hip.',
    why: 'On ultrasound, the tendon snapped as the leg came back from bent and turned out. That a straight line quiets it follows from this, but has not been tested.',
  },
  Q9: {
    text: 'Breathe out on the way up, and keep breathing.',
    why: 'In very heavy lifting, holding the breath raised blood pressure far more than a slow breath out. Leg raises weigh less, but the habit costs you nothing.',
  },
  Q10: {
    text: 'Hang still before every rep. No swinging.',
    why: 'A swing does the work that your muscles would do, and it lets your back arch at the bottom.',
  },
  Q11: {
    text: 'At the top, curl your hips up too, not only your thighs.',
    why: 'Lifting the pelvis gives the last part to your abdominals. Past a right angle at the hip, the iliopsoas does most of the work otherwise.',
  },
  Q12: {
    text: 'Stay on the pad with your back, all the way down.',
    why: 'The pad shows you when your back starts to arch: once you lose touch with it, the rep has ended.',
  },
  Q13: {
    text: 'When your back starts to move, the set is over.',
    why: 'Arching often creeps in as you tire. To end by control and not by a count is a coach’s judgement that keeps spine load low.',
  },
  Q14: {
    text: 'No pain with the pop? Go easier. Pain with it? Stop for today.',
    why: 'Symptoms are a reason to stop; a noise alone is not. With a therapist beside you some pain can be acceptable, so this rule for home is on the strict side.',
  },
  Q15: {
    text: 'Training abs? Curl-ups work them more for less load on your back.',
    why: 'In a study of 12 exercises, curl-ups asked the most of the abdominals for the load on the spine. Side planks train the abdominal wall with little help from the psoas.',
  },
};
