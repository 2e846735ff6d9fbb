import type { JSX } from 'preact';
import { tipsFor } from '../advise/tips';
import type { Finding } from '../detect/types';
import { TipRows } from '../ui/tip-rows';

/** The prevention tips, those that fit this page first in each group. */
export function PreventTab({ finding, motion }: { finding: Finding | null; motion: boolean }): JSX.Element {
  return <TipRows ids={tipsFor(finding)} motion={motion} />;
}
