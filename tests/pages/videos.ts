/** Made-up videos for the watch page; the words are ours. */
export interface PageVideo {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly description: string;
  readonly chapters: readonly (readonly [time: string, title: string])[];
}

export const VIDEOS = {
  legRaises: {
    id: 'legraise001',
    title: '12 minute lower abs, no equipment',
    channel: 'Corner Gym',
    description:
      'A quiet floor workout for your abs. Go at your own pace.\n0:00 Warm-up\n3:45 Leg raises\n7:20 Flutter kicks\n10:40 Cool-down',
    chapters: [
      ['0:00', 'Warm-up'],
      ['3:45', 'Leg raises'],
      ['7:20', 'Flutter kicks'],
      ['10:40', 'Cool-down'],
    ],
  },
  cooking: {
    id: 'cooking0001',
    title: 'Slow roast leg of lamb with rosemary potatoes',
    channel: 'Sunday Kitchen',
    description: 'The gravy raises it from good to very good. Serves six.',
    chapters: [
      ['0:00', 'Shopping'],
      ['2:10', 'Into the oven'],
    ],
  },
  core: {
    id: 'coreworkout',
    title: '10 min core workout at home',
    channel: 'Northside Strength',
    description: 'Ten minutes for a strong core. No equipment needed.',
    chapters: [],
  },
  /** Only its chapters name the exercise. */
  chaptered: {
    id: 'chaptered01',
    title: '20 min full body workout',
    channel: 'Corner Gym',
    description: 'All you need is a mat.',
    chapters: [
      ['0:00', 'Warm-up'],
      ['3:45', 'Leg raises'],
      ['9:00', 'Squats'],
    ],
  },
  named: {
    id: 'howtolegr01',
    title: 'How to do lying leg raises',
    channel: 'Mara Lindqvist',
    description: 'Slow and low.',
    chapters: [],
  },
  garden: {
    id: 'garden00001',
    title: 'An afternoon in the garden',
    channel: 'Sunday Kitchen',
    description: 'Beans, tomatoes and a bench in the shade.',
    chapters: [],
  },
} as const satisfies Record<string, PageVideo>;

export type VideoName = keyof typeof VIDEOS;
