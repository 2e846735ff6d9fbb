import type { GuideEntry } from './entry';

export interface GuideVideo extends GuideEntry {
  /** YouTube's id. */
  readonly youtube: string;
}

/** The video that the guide embeds without a label. Nobody here has judged what it shows. */
export const video = {
  place: 'video',
  verdict: 'unknown',
  claims: [],
  sources: [],
  youtube: 'diZ1_72UEt8',
} as const satisfies GuideVideo;
