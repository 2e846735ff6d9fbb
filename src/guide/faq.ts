import type { GuideEntry } from './entry';
import type { Ref } from './ref';

export interface FaqEntry extends GuideEntry {
  /** What to read next, most useful first. */
  readonly see: readonly Ref[];
}

/** The guide's seven questions in its order, then those it leaves open. */
export const faq = {
  'what-is': {
    place: 'faq-what',
    verdict: 'weak',
    claims: ['G23', 'G24'],
    sources: ['cramer-2017', 'walker-2021', 'kawchuk-2015', 'stanton-2017'],
    see: [
      { to: 'causes', id: 'C2' },
      { to: 'causes', id: 'C1' },
    ],
  },
  causes: {
    place: 'faq-causes',
    verdict: 'weak',
    claims: ['G25', 'G26'],
    sources: ['deslandes', 'pelsser-2001', 'kawchuk-2015', 'kinx-psoas', 'swain-2020', 'hamberg-2007', 'wilson-2020'],
    see: [
      { to: 'causes', id: 'C2' },
      { to: 'causes', id: 'C1' },
      { to: 'causes', id: 'C5' },
      { to: 'causes', id: 'C3' },
    ],
  },
  prevent: {
    place: 'faq-prevent',
    verdict: 'partly',
    claims: ['G27', 'G28'],
    sources: ['steffens-2016', 'owen-2020', 'liebenson', 'pfp-leg-lowering'],
    see: [
      { to: 'tips', id: 'short' },
      { to: 'tips', id: 'press' },
      { to: 'tips', id: 'bend' },
      { to: 'tips', id: 'bird' },
    ],
  },
  treatment: {
    place: 'faq-treatment',
    verdict: 'partly',
    claims: ['G29', 'G30'],
    sources: ['acp-2017', 'who-2023', 'kumar-2013', 'rubinstein-2019', 'walker-2021'],
    see: [
      { to: 'treatments', id: 'physical-therapy' },
      { to: 'treatments', id: 'massage' },
      { to: 'treatments', id: 'manipulation' },
      { to: 'treatments', id: 'aim' },
    ],
  },
  exercises: {
    place: 'faq-exercises',
    verdict: 'weak',
    claims: ['G31', 'G32'],
    sources: [
      'saragiotto-2016',
      'smith-2014',
      'owen-2020',
      'mgb3-review',
      'steffens-2016',
      'axler-1997',
      'juker-1998',
    ],
    see: [
      { to: 'routine', id: 'R9' },
      { to: 'routine', id: 'R8' },
      { to: 'routine', id: 'R7' },
      { to: 'routine', id: 'R10' },
      { to: 'treatments', id: 'muscles' },
    ],
  },
  damage: {
    place: 'faq-damage',
    verdict: 'weak',
    claims: ['G33', 'G34', 'G35'],
    sources: [
      'deweber-2011',
      'walker-2021',
      'baraki-2019',
      'nhs111w-sciatica',
      'brinjikji-2015',
      'csp-girft-2024',
      'girft-2023',
    ],
    see: [
      { to: 'redFlags', id: 'F1' },
      { to: 'redFlags', id: 'F2' },
      { to: 'redFlags', id: 'F5' },
      { to: 'redFlags', id: 'F18' },
      { to: 'causes', id: 'C8' },
    ],
  },
  'what-to-do': {
    place: 'faq-do',
    verdict: 'contradicted',
    claims: ['G36', 'G37', 'G38'],
    sources: ['walker-2021', 'nhs111w-back', 'acp-2017', 'exercise-cplbp-who', 'owen-2020'],
    see: [
      { to: 'cues', id: 'Q14' },
      { to: 'tips', id: 'short' },
      { to: 'ladder', id: 'L6' },
      { to: 'treatments', id: 'need' },
      { to: 'redFlags', id: 'F18' },
    ],
  },
  'carry-on': {
    place: 'beyond',
    verdict: 'partly',
    claims: ['G15', 'G36'],
    sources: ['walker-2021', 'nhs111w-back', 'smith-2017', 'pfp-leg-lowering'],
    see: [
      { to: 'cues', id: 'Q14' },
      { to: 'tips', id: 'short' },
      { to: 'tips', id: 'bend' },
    ],
  },
  hip: {
    place: 'beyond',
    verdict: 'partly',
    claims: ['G5', 'G25'],
    sources: ['deslandes', 'pelsser-2001', 'walker-2021', 'orthobullets-snapping'],
    see: [
      { to: 'causes', id: 'C2' },
      { to: 'causes', id: 'C3' },
      { to: 'tips', id: 'straight' },
    ],
  },
  'when-stop': {
    place: 'beyond',
    verdict: 'partly',
    claims: ['G15', 'G35'],
    sources: ['mayo-when', 'nhs111w-sciatica', 'smith-2017', 'csp-girft-2024', 'aspetar-spondylolysis'],
    see: [
      { to: 'cues', id: 'Q14' },
      { to: 'cues', id: 'Q13' },
      { to: 'redFlags', id: 'F18' },
      { to: 'redFlags', id: 'F20' },
    ],
  },
  posture: {
    place: 'beyond',
    verdict: 'partly',
    claims: ['G8', 'G12', 'G13'],
    sources: ['swain-2020', 'stanton-2017', 'liebenson'],
    see: [
      { to: 'tips', id: 'press' },
      { to: 'tips', id: 'short' },
    ],
  },
  'bad-for-back': {
    place: 'beyond',
    verdict: 'partly',
    claims: ['G1', 'G3', 'G4'],
    sources: ['wilson-2020', 'cramer-2017', 'juker-1998', 'axler-1997', 'escamilla-2006b'],
    see: [
      { to: 'causes', id: 'C5' },
      { to: 'tips', id: 'short' },
      { to: 'cues', id: 'Q15' },
      { to: 'precautions', id: 'P6' },
    ],
  },
  easier: {
    place: 'beyond',
    verdict: 'weak',
    claims: ['G14'],
    sources: ['excelpt-bent-knee', 'rehabhero-straight-legs', 'physiorehab-slr'],
    see: [
      { to: 'ladder', id: 'L3' },
      { to: 'ladder', id: 'L4' },
      { to: 'ladder', id: 'L5' },
      { to: 'ladder', id: 'L6' },
    ],
  },
  crack: {
    place: 'beyond',
    verdict: 'weak',
    claims: ['G6', 'G33'],
    sources: ['kawchuk-2015', 'deweber-2011', 'mayo-back-exercises'],
    see: [
      { to: 'causes', id: 'C1' },
      { to: 'routine', id: 'R3' },
      { to: 'tips', id: 'warm' },
    ],
  },
  'see-someone': {
    place: 'beyond',
    verdict: 'supported',
    claims: ['G2', 'G15', 'G35'],
    sources: [
      'nhs111w-back',
      'menezes-costa-2012',
      'mayo-when',
      'lbp-prevention-protocol',
      'mayo-labral',
      'csp-girft-2024',
    ],
    see: [
      { to: 'redFlags', id: 'F1' },
      { to: 'redFlags', id: 'F18' },
      { to: 'redFlags', id: 'F21' },
      { to: 'redFlags', id: 'F23' },
      { to: 'treatments', id: 'physical-therapy' },
    ],
  },
  'other-abs': {
    place: 'beyond',
    verdict: 'partly',
    claims: ['G14', 'G31'],
    sources: ['axler-1997', 'juker-1998'],
    see: [
      { to: 'cues', id: 'Q15' },
      { to: 'routine', id: 'R10' },
      { to: 'routine', id: 'R9' },
    ],
  },
  'take-care': {
    place: 'beyond',
    verdict: 'partly',
    claims: [],
    sources: ['newcastle-pregnancy', 'diastasis-uk', 'brooke-wavell-2022', 'narloch-1995', 'escamilla-2006b'],
    see: [
      { to: 'precautions', id: 'P1' },
      { to: 'precautions', id: 'P2' },
      { to: 'precautions', id: 'P3' },
      { to: 'precautions', id: 'P4' },
      { to: 'precautions', id: 'P5' },
      { to: 'precautions', id: 'P6' },
    ],
  },
} as const satisfies Record<string, FaqEntry>;
export type FaqId = keyof typeof faq;
