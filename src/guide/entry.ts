import type { ClaimId } from './claims';
import type { SourceId } from './sources';
import type { Entry } from './types';

/**
 * An entry whose claims and sources are known to exist. Where `place` is in the guide, `verdict` judges what the
 * guide says there and is never kinder than its weakest claim; where it is `beyond`, it judges our own advice.
 */
export type GuideEntry = Entry<ClaimId, SourceId>;
