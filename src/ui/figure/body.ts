import type { V } from './vector';

/** Lengths of the bones, in cm; `shoulderAt` is a distance along the spine from the sacrum. */
export const bone = {
  lumbar: 17,
  thorax: 30,
  neck: 10.2,
  upperArm: 28,
  foreArm: 24.5,
  hand: 15.5,
  thigh: 42.5,
  shank: 41.5,
  shoulderAt: 40.5,
};

/** A half-thickness: [position along the part, distance from the bone line]. */
type Flesh = readonly V[];
/** An outline in a frame's own axes: [forward, up]. */
type Outline = readonly V[];

export interface Form {
  /** Where the spine starts, from the hip, in the frame of the pelvis. */
  readonly s1: V;
  /** How far the spine leaves the pelvis forward, in degrees. */
  readonly sacral: number;
  readonly shoulderN: V;
  readonly shoulderF: V;
  readonly hipN: V;
  readonly hipF: V;
  /** Positions in cm along the spine. */
  readonly front: Flesh;
  readonly back: Flesh;
  readonly pelvisBack: Outline;
  readonly pelvisFront: Outline;
  /** Positions from 0 to 1 along the bone. */
  readonly thighF: Flesh;
  readonly thighB: Flesh;
  readonly shankF: Flesh;
  readonly shankB: Flesh;
  readonly foot: Outline;
  /** Path data about the top of the neck; y points up, as everywhere. */
  readonly head: string;
  readonly hair: string;
}

const side: Form = {
  s1: [-3.2, 9.5],
  sacral: 14,
  shoulderN: [2.6, 0],
  shoulderF: [1.8, 0],
  hipN: [0, 0],
  hipF: [-0.6, 0],
  // biome-ignore format: a table reads best as one
  front: [[0, 12.4], [8, 11.4], [17, 13], [27, 15], [35, 14.8], [41, 11], [47, 5.2]],
  // biome-ignore format: a table reads best as one
  back: [[0, 6.7], [8, 6.2], [17, 6.5], [27, 7], [36, 6.9], [42, 6], [47, 4.6]],
  // biome-ignore format: a table reads best as one
  pelvisBack: [[-11.3, 7.4], [-13.3, 1.2], [-11.9, -5], [-6.5, -8.8]],
  // biome-ignore format: a table reads best as one
  pelvisFront: [[9.2, 4], [9, -2.5], [3, -8.8]],
  // biome-ignore format: a table reads best as one
  thighF: [[0, 9.3], [0.3, 9], [0.62, 7.5], [1, 5.6]],
  // biome-ignore format: a table reads best as one
  thighB: [[0, 9], [0.3, 8.2], [0.65, 6.5], [1, 5.3]],
  // biome-ignore format: a table reads best as one
  shankF: [[0, 5.4], [0.25, 4.7], [0.65, 3.9], [1, 3.2]],
  // biome-ignore format: a table reads best as one
  shankB: [[0, 5.3], [0.3, 6.5], [0.65, 4.6], [1, 3.2]],
  // biome-ignore format: a table reads best as one
  foot: [[-3.3, 3.5], [-3.9, -0.4], [-5.6, -3.4], [-4.6, -6.5], [0, -6.5], [5, -5.7], [10.5, -6.6], [15.4, -6.6], [17, -5], [15, -3.4], [9.2, -0.6], [4.4, 2.4], [3.4, 4.2]],
  head: 'M-6.2,-4 C-7.6,-.6 -9.2,3.4 -9.1,7 C-8.9,11.9 -5.2,15.2 .2,15.2 C5.3,15.2 8.6,12.2 8.8,8.3 C8.9,7 9.5,5.6 10.6,3.9 C11.2,2.9 10.8,2.1 9.7,1.9 C9.4,1.2 9.5,.6 9.3,-.1 C9.2,-.9 9.4,-2 9,-3.2 C8.5,-4.9 7.1,-5.8 5.2,-5.5 C3.7,-5.2 2,-4.2 1,-3.2 Z',
  hair: 'M-6.6,-1.6 C-8.8,1 -9.9,4.1 -9.8,7.3 C-9.6,12.6 -5.7,16.2 .3,16.2 C4.8,16.2 8.2,14 9.2,10.7 C6.8,11.4 4.1,10.9 2.2,9.2 C1.4,8 1.6,6 .5,5 C-.9,4.3 -2.2,5.4 -2.5,3.9 C-2.9,2 -3.4,-.4 -6.6,-1.6 Z',
};

// biome-ignore format: a table reads best as one
const flank: Flesh = [[0, 14.2], [9, 12], [18, 13], [30, 15.2], [38, 17], [43, 13.5], [47, 6]];
const face: Form = {
  s1: [0, 9.5],
  sacral: 0,
  shoulderN: [14.5, -1],
  shoulderF: [-14.5, -1],
  hipN: [8.2, 0],
  hipF: [-8.2, 0],
  front: flank,
  back: flank,
  // biome-ignore format: a table reads best as one
  pelvisBack: [[-15.2, 5], [-16.6, -1.5], [-15.4, -8], [-8, -11]],
  // biome-ignore format: a table reads best as one
  pelvisFront: [[15.2, 5], [16.6, -1.5], [15.4, -8], [8, -11]],
  // biome-ignore format: a table reads best as one
  thighF: [[0, 8.6], [0.3, 8], [0.65, 6.4], [1, 5.1]],
  // biome-ignore format: a table reads best as one
  thighB: [[0, 8.6], [0.3, 7.6], [0.65, 6.2], [1, 5.1]],
  // biome-ignore format: a table reads best as one
  shankF: [[0, 5], [0.3, 5.7], [0.65, 4.3], [1, 3.2]],
  // biome-ignore format: a table reads best as one
  shankB: [[0, 5], [0.3, 5.4], [0.65, 4.1], [1, 3.2]],
  // biome-ignore format: a table reads best as one
  foot: [[-3.2, 2.5], [-4.2, -3], [-4.6, -6.5], [-2.4, -9], [2.4, -9], [4.6, -6.5], [4.2, -3], [3.2, 2.5]],
  head: 'M-6,-3.4 C-7.2,-.8 -7.6,3 -7.6,6.4 C-7.6,12 -4.4,15.4 0,15.4 C4.4,15.4 7.6,12 7.6,6.4 C7.6,3 7.2,-.8 6,-3.4 C4.8,-5.8 2.6,-7 0,-7 C-2.6,-7 -4.8,-5.8 -6,-3.4 Z',
  hair: 'M-7.4,2.8 C-8.6,6 -8.6,9.6 -7.2,12.2 C-5.6,15.2 -3,16.4 0,16.4 C3,16.4 5.6,15.2 7.2,12.2 C8.6,9.6 8.6,6 7.4,2.8 C7,5.4 6.4,7.4 5.2,9 C2.6,8.8 -1.8,9.4 -4.6,10.4 C-6,8.4 -7,5.8 -7.4,2.8 Z',
};

/** The flesh of each view. Front and back differ: quads, calf and heel are not symmetric. */
export const form = { side, face };

export const arm = {
  // biome-ignore format: a table reads best as one
  upperF: [[0, 5.7], [0.35, 5], [0.75, 4.2], [1, 3.8]] as Flesh,
  // biome-ignore format: a table reads best as one
  upperB: [[0, 5.5], [0.35, 4.9], [0.75, 4.3], [1, 3.8]] as Flesh,
  // biome-ignore format: a table reads best as one
  foreF: [[0, 3.8], [0.25, 4.1], [0.7, 3], [1, 2.4]] as Flesh,
  // biome-ignore format: a table reads best as one
  foreB: [[0, 3.8], [0.25, 4.1], [0.7, 2.9], [1, 2.4]] as Flesh,
  // biome-ignore format: a table reads best as one
  open: [[2.4, 0.6], [3.2, -4], [3.1, -8.5], [2.2, -12.6], [0.9, -15.4], [-0.8, -15.4], [-2, -12.2], [-2.8, -8], [-2.8, -4], [-2.4, 0.6]] as Outline,
  // biome-ignore format: a table reads best as one
  fist: [[2.4, 0.8], [4, -2.6], [4.2, -5.8], [2.6, -8.4], [-1, -8.6], [-3.4, -6.4], [-3.3, -3], [-2.4, 0.8]] as Outline,
};
