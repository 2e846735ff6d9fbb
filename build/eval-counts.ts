/** What was counted of one question: is it, and was it said to be. */
export interface Counts {
  right: number;
  falseAlarms: number;
  missed: number;
}

export const precision = ({ right, falseAlarms }: Counts): number => right / (right + falseAlarms);
export const recall = ({ right, missed }: Counts): number => right / (right + missed);
const f1 = (counts: Counts): number => (2 * counts.right) / (2 * counts.right + counts.falseAlarms + counts.missed);

/** Nothing counted yet. */
export const none = (): Counts => ({ right: 0, falseAlarms: 0, missed: 0 });
/** Counts one more answer. */
export function count(counts: Counts, truth: boolean, said: boolean): void {
  if (truth && said) counts.right++;
  else if (said) counts.falseAlarms++;
  else if (truth) counts.missed++;
}
/** Precision, recall and F1 in one line. */
export const show = (counts: Counts): string => {
  const figure = (value: number): string => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));
  return `P ${figure(precision(counts))}  R ${figure(recall(counts))}  F1 ${figure(f1(counts))}  (${counts.right} right, ${counts.falseAlarms} false, ${counts.missed} missed)`;
};
