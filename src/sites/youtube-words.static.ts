// The one expression that reads a watch page's words (youtube.ts). The build runs this module and puts the string in its place.

/** Stands in no text. */
export const BETWEEN = '\u0001';

const TOP = 'id("above-the-fold")';
const BOX = 'id("description-inline-expander")';
/** An XPath: title, the ids that the page marks it with, channel, language, and the places that the description may be in. */
export const ALL_WORDS = `concat(${[
  `${TOP}/*[@id="title"]/h1`,
  `${TOP}/ancestor::ytd-watch-metadata/@video-id`,
  // A page has one of the two. Asked for in one go they take thrice as long.
  `${TOP}/ancestor::ytd-watch-flexy/@video-id,${TOP}/ancestor::ytd-watch-grid/@video-id`,
  'id("owner")/descendant::ytd-channel-name/descendant::a',
  '/html/@lang',
  `${BOX}/descendant::*[@id="expanded"]`,
  `${BOX}/descendant::*[@id="snippet-text"]`,
  `${BOX}[not(descendant::*[@id="expanded" or @id="snippet-text"])]`,
].join(`,"${BETWEEN}",`)})`;
