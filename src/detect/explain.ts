import type { Reason } from './types';

const PLACES = {
  title: () => 'The title says',
  description: () => 'The description says',
  channel: () => 'The channel is called',
  tags: () => 'A tag says',
  headings: (index: number) => `Heading ${index} is`,
  chapters: (index: number) => `Chapter ${index} is called`,
  structured: () => 'The page’s own data names',
  captions: () => 'The captions say',
} satisfies Record<Reason['field'], (index: number) => string>;

/** One reason as an English sentence, for the command line; the extension says it in the reader's language. */
export const explain = ({ field, index, quote, weighs }: Reason): string =>
  `${PLACES[field](index ?? 1)} “${quote}”${weighs === 'against' ? ', which speaks against it' : ''}`;
