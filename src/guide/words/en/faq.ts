import type { GuideWords } from '../types';

export const faq: GuideWords['faq'] = {
  'what-is': {
    question: 'What is low back popping?',
    answer: [
      'A pop, click or clunk that you feel in or near your low back during some exercises. It is a sensation, not the name of an illness, and healthy backs make sounds too.',
      'The guide calls it a condition and puts it down to tightness. A tendon at the front of the hip, or a small joint in the back, has better evidence.',
    ],
  },
  causes: {
    question: 'Why does my low back pop in leg raises?',
    answer: [
      'Often something shifts: a tendon flicks over the front of your hip, or a gas cavity opens in a small joint as your back begins to arch. Which of them it is in leg raises has not been studied directly.',
      'The guide blames tight muscles, and behind them a weak core, poor posture or overuse. Of these, only how much you train has fair support, and that is for soreness, not for a painless pop.',
    ],
  },
  prevent: {
    question: 'How can I keep my back from popping?',
    answer: [
      'Firm your belly, keep your low back still, and lower your legs only as far as it stays that way. Bent knees or one leg at a time make this easier. No trial shows that it stops a pop, but it is what lab work supports.',
      'The guide advises stretching and strengthening. Regular exercise does lower the chance of back pain for about a year; stretching alone has little behind it.',
    ],
  },
  treatment: {
    question: 'How is low back popping treated?',
    answer: [
      'A pop that does not hurt needs no treatment. If it hurts, a physical therapist can look at it and plan exercises with you.',
      'The guide also names massage and chiropractic care. Massage may give short relief, and manipulation is one option for back pain. Neither has been tested on a pop, as far as we found, and the sound may stay.',
    ],
  },
  exercises: {
    question: 'Which exercises are best afterwards?',
    answer: [
      'Reviews find no single best kind, so choose some that you do well and will keep doing. Bridges, bird dogs, side planks and curl-ups are a sensible start.',
      'The guide looks to the low back only. Your hips and abdominals belong in it too, and strength work has better support than stretching. It may lower the chance of more back pain; popping was not measured.',
    ],
  },
  damage: {
    question: 'Can it do lasting damage?',
    answer: [
      'Probably not, if it does not hurt. The support is indirect: knuckle cracking was not linked to arthritis, and snapping hips are often harmless. Nobody has followed low backs for years.',
      'The guide mentions a herniated disc. Its signs are leg pain, tingling, numbness or weakness rather than a pop, and many people have disc changes without knowing it.',
      'Numbness around your groin, new bladder or bowel trouble, or pain, numbness or weakness in both legs: go to an emergency department now.',
    ],
  },
  'what-to-do': {
    question: 'My back popped. What should I do?',
    answer: [
      'If nothing hurts, make the movement smaller or easier and watch what it does. There is nothing to treat.',
      'If it hurts, stop for today. If pain keeps coming with it, see a physical therapist or a doctor and build up gradually, with strength and control work first.',
      'The guide sends everyone to treatment. What is known does not support that for a painless pop.',
    ],
  },
  'carry-on': {
    question: 'It doesn’t hurt. Can I carry on?',
    answer: [
      'Usually, yes. A noise alone is no reason to stop. Make the movement smaller, keep your back still, and see if the pop goes quiet over two weeks.',
      'If pain, numbness or weakness joins in, stop for today.',
    ],
  },
  hip: {
    question: 'Could it be my hip?',
    answer: [
      'Quite possibly. A tendon at the front of the hip can flick over bone as your leg goes down, and because its muscle begins at the low back, it may feel as if your back did it.',
      'Lower one leg slowly with a hand on the front of the hip. Then point the kneecap straight up and bend the knee. If it goes quiet, the hip is the likelier source. This is a clue, not a test.',
    ],
  },
  'when-stop': {
    question: 'When should I stop?',
    answer: [
      'Stop for today if a pop hurts, or if you feel numbness, tingling or weakness. Stop the set when your back starts to move.',
      'Stop leg raises until you have seen someone if pain runs below your knee, or if you are under about 20 and it hurts to arch back.',
      'Numbness around your groin, new bladder or bowel trouble, or pain, numbness or weakness in both legs: go to an emergency department now.',
    ],
  },
  posture: {
    question: 'Is my posture to blame?',
    answer: [
      'Probably not. Researchers who went through 41 reviews saw no agreement that posture brings on back pain, and on popping we found nothing. A back that feels tight is not the same as one that measures stiff.',
      'How you hold your trunk in the exercise is a different matter: keep it steady while your legs move.',
    ],
  },
  'bad-for-back': {
    question: 'Are leg raises bad for my back?',
    answer: [
      'Not in themselves, as far as we found. They ask a lot of your hip flexors, which pull on the spine, and they give your abs a modest return for that load. Many active people have back pain at some time, with or without leg raises.',
      'If your back is sore, exercises that use the hip flexors hard may not suit you. An easier version, or a curl-up, asks less.',
    ],
  },
  easier: {
    question: 'Which versions are easier?',
    answer: [
      'From easier to harder: heel taps, dead bug, bent-knee raise, one straight leg, one leg lowering at a time, and then both legs. Hanging versions come last.',
      'Go up after two good days on a step, and down when control goes. The order is practical judgement; we found no trial of it.',
    ],
  },
  crack: {
    question: 'Should I crack my back on purpose?',
    answer: [
      'There is no need. A crack can feel like a release, but nothing we found says that you gain from chasing it. Nor is there proof of harm: knuckle cracking was not linked to arthritis.',
      'If your back feels stiff, a few slow rounds of cat–camel are a gentle choice.',
    ],
  },
  'see-someone': {
    question: 'When should I see someone?',
    answer: [
      'Book a doctor or physical therapist if back pain has not improved after a few weeks, if it keeps you from normal life, or if a sore hip locks or gives way.',
      'Get advice the same day for back pain with a fever, chills or feeling ill. See a doctor within days if pain runs below your knee with numbness, tingling or weakness, if you lose weight without trying, or if rest does not ease the pain.',
      'Numbness around your groin, new bladder or bowel trouble, or pain, numbness or weakness in both legs: go to an emergency department now.',
    ],
  },
  'other-abs': {
    question: 'Is there a gentler way to train my abs?',
    answer: [
      'Yes. In a small study of 12 exercises, curl-ups gave the abdominals the most work for the load on the spine. Side planks train the wall of the belly and need little from the hip flexors.',
    ],
  },
  'take-care': {
    question: 'Who should take extra care?',
    answer: [
      'Take advice before leg raises if you are pregnant, if your belly domes along the middle, or if you have osteoporosis, high blood pressure, heart disease, a recent operation, a hernia, or a disc problem with leg pain.',
    ],
  },
};
