import { complete } from './complete';
import { judge, namesIn } from './judge';
import type { Finding, PageFacts } from './types';

export { nameIn } from './judge';

/**
 * Decides what a page is about from its own words, when its moves come and why it is thought so. Pure: same facts, same
 * finding. Never throws, whatever the page says.
 */
export const detect = (facts: PageFacts): Finding => complete(facts, judge(facts), namesIn);
