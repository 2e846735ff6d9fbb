import type { GuideWords } from '../types';

export const routine: GuideWords['routine'] = {
  R1: {
    name: 'Single knee to chest',
    target: 'Low back and buttock',
    steps: [
      'Lie on your back with both knees bent.',
      'Take one knee in both hands and draw it to your chest. The other foot stays down.',
      'Let the leg go loose and hold. Then change sides.',
    ],
    dose: 'Hold 5 seconds, up to 15 to 30; 2 to 3 times each side; once or twice a day',
    caution: 'If your knee is sore, hold behind the thigh. Leave it out if pain spreads further down your leg.',
    evidence: 'Low. It is comfortable movement; nothing shows that it changes a pop.',
  },
  R2: {
    name: 'Knee rolls',
    target: 'Turning of the low back',
    steps: [
      'Lie with your knees bent and side by side.',
      'Let both knees roll to one side while your shoulders stay down.',
      'Wait there, come back, and roll to the other side.',
    ],
    dose: 'Hold 5 to 10 seconds; 2 to 3 times each side; once or twice a day',
    caution: 'A small movement is enough.',
    evidence: 'Low.',
  },
  R3: {
    name: 'Cat–camel',
    target: 'The whole spine',
    steps: [
      'Come onto hands and knees, and slowly round your back upwards.',
      'Then let it sink the other way, gently.',
      'Keep it flowing and leave both ends unforced.',
    ],
    dose: 'Hold 3 to 5 seconds each way; 6 to 8 times',
    caution: 'If arching hurts, keep away from the end of it.',
    evidence: 'Low. It serves as a warm-up.',
  },
  R4: {
    name: 'Child’s pose',
    target: 'Low back and hips',
    steps: [
      'Kneel, and sit back on or towards your heels.',
      'Walk your hands ahead and let your head rest.',
      'Take slow breaths.',
    ],
    dose: '5 to 10 slow breaths; 2 times',
    caution: 'Not with sore knees. A pillow underneath or a chair in front can help.',
    evidence: 'Low. It rests on what clinics advise.',
  },
  R5: {
    name: 'Half-kneeling hip flexor stretch',
    target: 'Front of the hip',
    steps: [
      'Kneel on one knee and put the other foot in front of you.',
      'Stay tall and tuck your pelvis under.',
      'Shift your hips forward until you feel the front of the rear hip.',
    ],
    dose: 'Hold 15 to 30 seconds; 2 to 4 times each side; 2 to 3 days a week',
    caution: 'Put something soft under your knee. If you have to arch to feel it, back off.',
    evidence:
      'Low to moderate. Programmes for snapping hips include it, but in a small trial it did no better than a control.',
  },
  R6: {
    name: 'Lying hamstring stretch',
    target: 'Back of the thigh',
    steps: [
      'Lie flat on your back.',
      'Bring one leg up and hold it from behind.',
      'Leave the other leg on the floor.',
    ],
    dose: 'Hold 15 to 30 seconds; 2 to 4 times each side; 2 to 3 days a week',
    caution: 'Let go a little if your leg begins to tingle.',
    evidence: 'Low. People with tight hamstrings had slightly more back pain later on.',
  },
  R7: {
    name: 'Glute bridge',
    target: 'Buttocks and back of the hip',
    steps: [
      'Lie with your knees bent and your feet as wide as your hips.',
      'Firm your belly, tighten your buttocks and raise your hips.',
      'Come down slowly.',
    ],
    dose: 'Hold 2 to 4 seconds; 8 to 10 reps; 2 sets; 2 to 3 days a week',
    caution: 'Stop rising before your back arches.',
    evidence: 'Moderate, as general exercise: it gives the back muscles moderate work.',
  },
  R8: {
    name: 'Bird dog',
    target: 'Back, buttocks and shoulders',
    steps: [
      'Come onto hands and knees and firm your belly.',
      'Stretch out one arm and the leg across from it, no higher than your hips.',
      'Hold with your pelvis level, then change over.',
    ],
    dose: 'Hold 4 to 5 seconds; 8 to 10 times each side; 1 to 2 sets; 2 to 3 days a week',
    caution: 'If your back moves, reach with the leg alone.',
    evidence: 'Moderate, as general exercise. Trials of the set of three that it comes from show little.',
  },
  R9: {
    name: 'Side plank from the knees',
    target: 'Side of the trunk',
    steps: [
      'Lie on your side, propped on your forearm, knees bent.',
      'Raise your hips until trunk and thighs make one line.',
      'Hold and keep breathing. Then change sides.',
    ],
    dose: 'Hold 10 to 20 seconds, building to 30; 2 to 3 times each side; 2 to 3 days a week',
    caution: 'Your shoulder belongs right above your elbow.',
    evidence: 'Moderate. It trains the abdominal wall and asks little of the psoas.',
  },
  R10: {
    name: 'Curl-up (small crunch)',
    target: 'Front of the belly',
    steps: [
      'Lie with one knee bent. Put your hands under the small of your back or at your sides.',
      'Raise your head and shoulders by a few centimetres.',
      'Wait a moment and come down slowly.',
    ],
    dose: 'Hold 2 to 8 seconds; 8 to 10 reps; 2 sets; 2 to 3 days a week',
    caution: 'With osteoporosis, or a belly that domes along the middle, do it only if a clinician agrees.',
    evidence: 'Moderate. In one small study it gave the abdominals the most work for the load on the spine.',
  },
  R11: {
    name: 'Clamshell',
    target: 'Side of the hip',
    steps: [
      'Lie on one side and bend your knees.',
      'Keep your feet together and open the top knee.',
      'Close it slowly. One hip stays above the other.',
    ],
    dose: '10 times each side; 1 to 2 sets; 2 to 3 days a week',
    caution: 'Stop if you feel a sharp pain at the outer hip.',
    evidence: 'Low to moderate. A hospital’s programme for snapping hips includes it.',
  },
};

export const routineNotes: GuideWords['routineNotes'] = {
  when: 'Stretch when you are warm, before or after. Strength work fits two or three days a week.',
  strength:
    'For back pain, strength and control work is better supported than stretching. We found no routine that was tested on popping.',
  weeks: 'Try it for 4 to 6 weeks, as long as one programme by orthopaedic surgeons takes. Then keep what you like.',
  soreness:
    'Slight discomfort that is gone the next day is all right. Sharp pain, pain that spreads down your leg or a warning sign is not: stop.',
};

export const routineKinds: GuideWords['routineKinds'] = {
  stretch: 'Stretch',
  mobility: 'Mobility',
  strength: 'Strength',
};
