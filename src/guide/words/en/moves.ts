import type { GuideWords } from '../types';

export const moves: GuideWords['moves'] = {
  'leg-raise': {
    name: 'Lying leg raise',
    alt: 'Lying on the back, both legs straight, lowered part of the way with the low back still on the floor.',
  },
  'leg-raise-arch': {
    name: 'Lying leg raise, too low',
    alt: 'Lying on the back, both legs straight and close to the floor. The low back has lifted off the floor.',
  },
  'bent-raise': { name: 'Bent-knee raise', alt: 'Lying on the back, both knees bent and lifted above the hips.' },
  'reverse-crunch': {
    name: 'Reverse crunch',
    alt: 'Lying on the back, knees bent over the chest and the hips curled slightly off the floor.',
  },
  'single-raise': {
    name: 'Single-leg raise',
    alt: 'Lying on the back, one foot planted, the other leg straight and raised.',
  },
  'alternate-lower': {
    name: 'Alternate leg lowering',
    alt: 'Lying on the back, one leg straight up, the other lowered with the low back still on the floor.',
  },
  'dead-bug': {
    name: 'Dead bug',
    alt: 'Lying on the back, one arm reaching overhead while the opposite leg reaches away.',
  },
  'heel-tap': {
    name: 'Heel tap',
    alt: 'Lying on the back with knees above hips, one heel lowered to tap the floor.',
  },
  'heel-slide': {
    name: 'Heel slide',
    alt: 'Lying on the back with one knee bent, the other heel sliding away along the floor.',
  },
  'pelvic-tilt': {
    name: 'Pelvic tilt',
    alt: 'Lying on the back with knees bent, the low back gently pressed into the floor.',
  },
  'knee-to-chest': {
    name: 'Knee to chest',
    alt: 'Lying on the back, both hands drawing one knee towards the chest.',
  },
  'knee-rolls': {
    name: 'Knee rolls',
    alt: 'Lying on the back, both bent knees rolled to one side with the shoulders down.',
  },
  'hamstring-stretch': {
    name: 'Lying hamstring stretch',
    alt: 'Lying on the back, one leg raised and held behind the thigh, the other leg down.',
  },
  bridge: {
    name: 'Glute bridge',
    alt: 'Lying on the back with feet planted, hips lifted until knees, hips and shoulders line up.',
  },
  'chair-knee': {
    name: 'Captain’s chair knee raise',
    alt: 'Upright on forearm pads with the back against the rest, both bent knees lifted to hip height.',
  },
  'hang-knee': { name: 'Hanging knee raise', alt: 'Hanging from a bar with knees bent and lifted to hip height.' },
  'hang-leg': { name: 'Hanging leg raise', alt: 'Hanging from a bar with straight legs lifted to hip height.' },
  'cat-camel': { name: 'Cat–camel', alt: 'On hands and knees, the back rounding gently towards the ceiling.' },
  'bird-dog': {
    name: 'Bird dog',
    alt: 'On hands and knees, one leg reaching back and the opposite arm reaching forward, back level.',
  },
  child: {
    name: 'Child’s pose',
    alt: 'Kneeling and folded forward, hips resting on heels and arms reaching ahead.',
  },
  'side-plank': {
    name: 'Side plank',
    alt: 'Seen from the front: propped on one forearm, body in a straight line from head to feet.',
  },
  'side-plank-knees': {
    name: 'Side plank from the knees',
    alt: 'Seen from the front: propped on one forearm with knees bent, trunk and thighs in a straight line.',
  },
  'hip-flexor': {
    name: 'Half-kneeling hip stretch',
    alt: 'Kneeling on one knee, pelvis tucked and hips moved forward to stretch the front of the hip.',
  },
  'curl-up': {
    name: 'Curl-up',
    alt: 'Lying on the back with one knee bent, head and shoulders lifted slightly off the floor.',
  },
  clamshell: {
    name: 'Clamshell',
    alt: 'Lying on one side with knees bent and feet together, the top knee opened.',
  },
};
