import type { GuideEntry } from './entry';
import type { Urgency } from './types';

export interface RedFlag extends GuideEntry {
  readonly urgency: Urgency;
}

/** One flag alone is often a false alarm; the framework asks clinicians to weigh them together. */
export const redFlagNote = {
  place: 'beyond',
  verdict: 'supported',
  claims: [],
  sources: ['finucane-2020', 'downie-2013'],
} as const satisfies GuideEntry;

/** Signs to act on, most urgent first. Emergency rows must never be hidden behind a tap. */
export const redFlags = {
  F1: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: ['G35'],
    sources: ['csp-girft-2024', 'nhs-back-pain-copy', 'norfolk-ces'],
  },
  F2: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: ['G35'],
    sources: ['ces-ed-review', 'norfolk-ces', 'csp-girft-2024'],
  },
  F3: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: ['G35'],
    sources: ['norfolk-ces', 'nhs-back-pain-copy', 'mayo-when'],
  },
  F4: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: ['G35'],
    sources: ['csp-girft-2024', 'norfolk-ces'],
  },
  F5: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: ['G35'],
    sources: ['nhs-back-pain-copy', 'nhs111w-sciatica', 'csp-girft-2024'],
  },
  F6: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: ['G35'],
    sources: ['lifespan-when', 'nhs111w-sciatica'],
  },
  F7: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: [],
    sources: ['nhs-back-pain-copy', 'downie-2013'],
  },
  F8: { place: 'beyond', verdict: 'supported', urgency: 'emergency', claims: [], sources: ['nhs-back-pain-copy'] },
  F9: { place: 'beyond', verdict: 'supported', urgency: 'emergency', claims: [], sources: ['nidirect-aaa'] },
  F10: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'emergency',
    claims: [],
    sources: ['emed-hip', 'hip-fracture-nhs'],
  },
  F11: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'soon',
    claims: [],
    sources: ['nhs-back-pain-copy', 'finucane-2020', 'lifespan-when'],
  },
  F12: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'soon',
    claims: [],
    sources: ['verhagen-2016', 'nhs-back-pain-copy'],
  },
  F13: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'soon',
    claims: ['G2'],
    sources: ['verhagen-2016', 'finucane-2020'],
  },
  F14: {
    place: 'beyond',
    verdict: 'partly',
    urgency: 'soon',
    claims: [],
    sources: ['nhs-back-pain-copy', 'verhagen-2016', 'downie-2013'],
  },
  F15: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'soon',
    claims: [],
    sources: ['nhs-back-pain-copy', 'mayo-when'],
  },
  F16: { place: 'beyond', verdict: 'partly', urgency: 'soon', claims: [], sources: ['nhs-back-pain-copy'] },
  F17: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'soon',
    claims: [],
    sources: ['downie-2013', 'verhagen-2016'],
  },
  F18: {
    place: 'faq-damage',
    verdict: 'partly',
    urgency: 'soon',
    claims: ['G35'],
    sources: ['mayo-when', 'nhs111w-sciatica'],
  },
  F19: { place: 'beyond', verdict: 'partly', urgency: 'soon', claims: [], sources: ['anderson-2016'] },
  F20: {
    place: 'beyond',
    verdict: 'partly',
    urgency: 'soon',
    claims: [],
    sources: ['aspetar-spondylolysis', 'accesspeds-spondylolysis'],
  },
  F21: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'routine',
    claims: [],
    sources: ['mayo-labral', 'orthobullets-snapping'],
  },
  F22: { place: 'beyond', verdict: 'supported', urgency: 'routine', claims: ['G2'], sources: ['royaldevon-axspa'] },
  F23: {
    place: 'beyond',
    verdict: 'supported',
    urgency: 'routine',
    claims: ['G15', 'G36'],
    sources: ['nhs111w-back', 'menezes-costa-2012', 'lifespan-when'],
  },
} as const satisfies Record<string, RedFlag>;
export type RedFlagId = keyof typeof redFlags;
