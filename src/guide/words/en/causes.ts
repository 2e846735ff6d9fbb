import type { GuideWords } from '../types';

export const causes: GuideWords['causes'] = {
  C1: {
    name: 'A small joint of the spine',
    short: 'A single crack, then silence',
    mechanism:
      'As your back arches or turns under load, the surfaces of a small facet joint may part, and gas opens a cavity in it with a crack. This was filmed in fingers and measured in low backs during manipulation. That it happens in leg raises is reasoned, not seen.',
    where: 'Deep in the low back, on the midline or close beside it.',
    timing: 'Mostly near the bottom, where backs tend to arch.',
    repeats: 'Not each rep. After a crack a joint has to rest for a while, although its neighbours may take over.',
    pain: 'Usually none. It may even feel like a release.',
    check:
      'Firm your belly and stop a little higher. If your back stays still and the pop is gone, the spine is the likelier source.',
    act: 'Carry on where your back stays still. There is no need to chase the crack.',
  },
  C2: {
    name: 'A tendon in front of the hip',
    short: 'A clunk in front, most reps',
    mechanism:
      'The tendon of your deep hip flexor, the iliopsoas, can flick over muscle or bone as a bent leg straightens. The muscle begins at the low back, so the jolt may feel as if your back did it. That last part is reasoned, not tested.',
    where: 'The front of the hip or the groin. Some people feel it in the low back.',
    timing: 'On the way down, as the leg goes from bent to straight, and more with the knee turned out.',
    repeats: 'Often each rep, and usually whenever you try for it.',
    pain: 'Often none. The groin may ache.',
    check:
      'Lower one leg slowly with a hand on the front of that hip. Then try with your kneecap straight up and your knee bent: a tendon may go quiet.',
    act: 'Keep your kneecaps straight up, bend your knees, and do fewer and smaller reps for two weeks.',
  },
  C3: {
    name: 'A band on the outside of the hip',
    short: 'A flick at the outer hip',
    mechanism:
      'A broad band on your outer thigh, or the edge of a buttock muscle, rides over the bony point of your hip when you bend or straighten the leg.',
    where: 'The outer hip, where you can often see it.',
    timing: 'As your thigh goes from straight to bent, or back.',
    repeats: 'Often you can bring it on again.',
    pain: 'Often none. The bony point may be tender.',
    check:
      'Lay a palm on the bone of your outer hip. If pressing there stops the snap, the band is the likelier source.',
    act: 'Keep your legs side by side. Crossing them or swinging them wide tends to bring it back.',
  },
  C4: {
    name: 'The joint at the back of the pelvis',
    short: 'One side, over the dimple',
    mechanism:
      'Lifting your legs, and one leg most of all, twists the pelvis a little and loads the sacroiliac joint behind it. Whether this joint clicks at all is not established.',
    where: 'One side, below the belt and near the dimple. Pain there is rarely in the middle.',
    timing: 'Often with one leg, or as you change legs.',
    repeats: 'It varies.',
    pain: 'The buttock may ache. A noise by itself proves nothing.',
    check:
      'Raise one leg, then the other, and compare. Bracing first and lifting less often helps. No home test can tell for sure.',
    act: 'Brace, and bend your knees. If your buttock stays sore, have it looked at.',
  },
  C5: {
    name: 'An arching back',
    short: 'What drives it, not the noise',
    mechanism:
      'Your psoas runs from the thigh to the low back, so raising or lowering the legs pulls on the spine too. If your abdominals do not hold against it, your pelvis tips and your back hollows, which sets the stage for a joint to crack and for an ache.',
    where: 'A gap opens under your back, and then comes a pop or an ache.',
    timing: 'As your legs go down, and as you tire.',
    repeats: 'More and more as the set goes on.',
    pain: 'An ache afterwards rather than a sharp pain.',
    check: 'Slide a hand under your low back. If the gap grows while your legs go down, this may be what you feel.',
    act: 'Firm your belly, bend your knees and stop where the gap begins to grow, or take an easier step.',
  },
  C6: {
    name: 'Something inside the hip joint',
    short: 'A catch or a lock, sore groin',
    mechanism:
      'Bending the hip may catch a torn rim of cartilage (the labrum) or a loose bit inside it, with a click.',
    where: 'Deep in the groin. People often cup the hip with a hand to show it.',
    timing: 'In deep bending and in twisting.',
    repeats: 'Hard to predict. The hip may lock or give way.',
    pain: 'Usually sore and stiff.',
    check: 'There is no reliable way to tell at home.',
    act: 'Stop bending the hip deeply. See a clinician if it gets worse or is no better after six weeks, and sooner if it locks.',
  },
  C7: {
    name: 'Ordinary joint noise',
    short: 'A soft crackle, no pain',
    mechanism:
      'Joint surfaces and soft tissue may crackle as they slide. One very small study heard it more in older people.',
    where: 'All over the low back.',
    timing: 'In any movement.',
    repeats: 'Quietly, on every rep.',
    pain: 'None.',
    check: 'You hear it in other movements too, such as turning over in bed.',
    act: 'Nothing special. Train as you usually do.',
  },
  C8: {
    name: 'A sore disc, nerve or bone',
    short: 'Go by the pain, not the pop',
    mechanism:
      'These are not usual sources of a pop. An irritated nerve root shows as leg pain, tingling, numbness or weakness. In young athletes, a stress injury of the spine hurts when they arch back.',
    where: 'Often below the knee for a nerve, and in the middle of the low back for a bone.',
    timing: 'It depends on the source: when you cough, bend or arch back.',
    repeats: 'It does not follow your reps.',
    pain: 'Pain is the main sign.',
    check: 'There is none. Go by the warning signs.',
    act: 'Stop leg raises and have it assessed.',
  },
};
