/** A site the extension may read from the moment it is installed. Every other site is the person's choice. */
export interface CuratedHost {
  /** Whole host; the manifest gets `https://host/*`. */
  readonly host: string;
  readonly kind: 'video' | 'article';
  readonly lang: string;
  /** The path of players that other pages show in a frame; there the extension reads that frame and not the page around it. */
  readonly frames?: string;
  /** Why this site is on the list. */
  readonly reason: string;
}

/**
 * Where Dailymotion plays: on its own pages as /player/xtv3w.html, which names no video, and on others as
 * /player.html?video=ID or /player/PLAYER.html?video=ID (developers.dailymotion.com, “iFrame (Web)”, 2026). The older
 * www.dailymotion.com/embed/video/ID sends there.
 */
export const DAILYMOTION_PLAYER = 'geo.dailymotion.com';

/** Sorted: video sites first, then by host. The manifest's matches and the README's table are made from it. */
export const CURATED_HOSTS: readonly CuratedHost[] = [
  {
    host: DAILYMOTION_PLAYER,
    kind: 'video',
    lang: 'any',
    frames: '/player*',
    reason: 'Dailymotion’s player, in frames on its own pages and on others',
  },
  { host: 'm.youtube.com', kind: 'video', lang: 'any', reason: 'YouTube in a phone’s browser' },
  { host: 'music.youtube.com', kind: 'video', lang: 'any', reason: 'Workouts with music, played with the picture' },
  {
    host: 'player.vimeo.com',
    kind: 'video',
    lang: 'any',
    frames: '/video/*',
    reason: 'Vimeo’s player, where studios put their classes on their own pages',
  },
  { host: 'vimeo.com', kind: 'video', lang: 'any', reason: 'Classes by studios and physiotherapists' },
  { host: 'www.dailymotion.com', kind: 'video', lang: 'any', reason: 'Workout videos, many of them in French' },
  { host: 'www.facebook.com', kind: 'video', lang: 'any', reason: 'Workout videos and reels that trainers post' },
  { host: 'www.instagram.com', kind: 'video', lang: 'any', reason: 'Reels that show one ab exercise at a time' },
  { host: 'www.tiktok.com', kind: 'video', lang: 'any', reason: 'Short ab workouts, one after another' },
  {
    host: 'www.youtube-nocookie.com',
    kind: 'video',
    lang: 'any',
    frames: '/embed/*',
    reason: 'YouTube’s player on other pages, without cookies',
  },
  {
    host: 'www.youtube.com',
    kind: 'video',
    lang: 'any',
    frames: '/embed/*',
    reason: 'Where most people follow a core workout',
  },
  {
    host: 'aprendefitness.com',
    kind: 'article',
    lang: 'es',
    reason: 'Exercise guides in Spanish, hanging leg raises among them',
  },
  { host: 'barbend.com', kind: 'article', lang: 'en', reason: 'Strength guides with one page an exercise' },
  {
    host: 'breakingmuscle.com',
    kind: 'article',
    lang: 'en',
    reason: 'Exercise guides for core and gymnastic strength',
  },
  {
    host: 'darebee.com',
    kind: 'article',
    lang: 'en',
    reason: 'Free bodyweight workouts, most with leg raises or flutter kicks',
  },
  { host: 'evolutionfit.it', kind: 'article', lang: 'it', reason: 'Exercise pages in Italian, leg raise among them' },
  { host: 'exrx.net', kind: 'article', lang: 'en', reason: 'The exercise directory that trainers link to' },
  { host: 'fitprime.com', kind: 'article', lang: 'it', reason: 'Exercise pages in Italian, leg raises among them' },
  { host: 'hipertrofia.org', kind: 'article', lang: 'pt', reason: 'Training forum and guides in Portuguese' },
  {
    host: 'kintore.jp',
    kind: 'article',
    lang: 'ja',
    reason: 'Exercise encyclopedia in Japanese with a leg raise page',
  },
  { host: 'masfuertequeelhierro.com', kind: 'article', lang: 'es', reason: 'Calisthenics guides in Spanish' },
  { host: 'tarzanweb.jp', kind: 'article', lang: 'ja', reason: 'The most read training magazine in Japan' },
  {
    host: 'www.acefitness.org',
    kind: 'article',
    lang: 'en',
    reason: 'Exercise library of the American Council on Exercise',
  },
  { host: 'www.bodybuilding.com', kind: 'article', lang: 'en', reason: 'Large exercise database and ab routines' },
  {
    host: 'www.espace-musculation.com',
    kind: 'article',
    lang: 'fr',
    reason: 'Exercise pages in French, relevés de jambes among them',
  },
  { host: 'www.healthline.com', kind: 'article', lang: 'en', reason: 'How-to pages on leg raises and lower-ab work' },
  { host: 'www.menshealth.com', kind: 'article', lang: 'en', reason: 'Ab workouts that people follow from the page' },
  { host: 'www.mensxp.com', kind: 'article', lang: 'hi', reason: 'Leg raise guides in Hindi and Marathi' },
  {
    host: 'www.mundoboaforma.com.br',
    kind: 'article',
    lang: 'pt',
    reason: 'Exercise guides in Portuguese, elevação de pernas among them',
  },
  {
    host: 'www.muscleandstrength.com',
    kind: 'article',
    lang: 'en',
    reason: 'Exercise videos with text, one page a move',
  },
  { host: 'www.my-personaltrainer.it', kind: 'article', lang: 'it', reason: 'The most read exercise site in Italy' },
  { host: 'www.nerdfitness.com', kind: 'article', lang: 'en', reason: 'Beginner bodyweight routines' },
  { host: 'www.self.com', kind: 'article', lang: 'en', reason: 'Ab and core workouts with a list of moves' },
  { host: 'www.setforset.com', kind: 'article', lang: 'en', reason: 'Exercise guides, hanging leg raise among them' },
  { host: 'www.shape.com', kind: 'article', lang: 'en', reason: 'Core workouts and form guides' },
  {
    host: 'www.spine-health.com',
    kind: 'article',
    lang: 'en',
    reason: 'Where people with a sore back look exercises up',
  },
  { host: 'www.verywellfit.com', kind: 'article', lang: 'en', reason: 'Form guides, one page an exercise' },
  {
    host: 'www.wikihow.com',
    kind: 'article',
    lang: 'en',
    reason: 'Step-by-step pages on leg lifts and ab exercises',
  },
  {
    host: 'www.womenshealthmag.com',
    kind: 'article',
    lang: 'en',
    reason: 'Ab workouts that people follow from the page',
  },
];

/** Match patterns for the manifest, in the list's order. */
export function curatedPatterns(hosts: readonly CuratedHost[] = CURATED_HOSTS): string[] {
  return hosts.map(({ host }) => `https://${host}/*`);
}

/** Match patterns of the players that are read inside other pages' frames too. */
export function framePatterns(hosts: readonly CuratedHost[] = CURATED_HOSTS): string[] {
  return hosts.flatMap(({ host, frames }) => (frames ? [`https://${host}${frames}`] : []));
}

/** Content scripts: each holds the adapters of its kind of host and no other. */
export const CONTENT_SCRIPTS = [
  'content-youtube',
  'content-youtube-mobile',
  'content-youtube-music',
  'content-embed',
  'content-video',
  'content-page',
] as const;
export type ContentScript = (typeof CONTENT_SCRIPTS)[number];

/** The content script that reads a curated host, or the player that it puts into frames. */
export function contentScriptFor({ kind, host }: CuratedHost, framed: boolean): ContentScript {
  if (kind === 'article') return 'content-page';
  if (host === DAILYMOTION_PLAYER) return 'content-embed';
  if (!/(^|\.)youtube(-nocookie)?\.com$/.test(host)) return 'content-video';
  if (framed || host === 'www.youtube-nocookie.com') return 'content-embed';
  if (host === 'music.youtube.com') return 'content-youtube-music';
  return host === 'm.youtube.com' ? 'content-youtube-mobile' : 'content-youtube';
}
