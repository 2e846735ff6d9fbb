import type { Seen } from './looker';

/**
 * What `npm start` saw, in lines for a terminal.
 * @param expectCard on our sample page there must be a card; on any other page there may be none
 * @throws in one line when the card or the popup is not there
 */
export function saySeen({ report, card, popup }: Seen, url: string, expectCard: boolean): string[] {
  if (expectCard && !card) {
    const level = report?.finding?.level ?? 'nothing';
    throw new Error(
      `No card on the sample page: the extension ${report ? `found “${level}”` : 'does not answer'} there.`,
    );
  }
  if (card && card.tips.length === 0) throw new Error('The card shows no tips.');
  if (!popup.text.includes('Quiet Back')) throw new Error('The popup opened empty.');
  const finding = report?.finding;
  const why = (finding?.why ?? []).map(({ field, quote }) => `         ${field}: “${quote.toLowerCase()}”`);
  return [
    `Page     ${url}`,
    report
      ? `Found    ${finding?.level ?? 'nothing'}${finding?.exercises.length ? `: ${finding.exercises.join(', ')}` : ''}`
      : 'Found    nothing: Quiet Back reads this site only when you ask it to, in its popup',
    ...new Set(why),
    card ? `Card     ${report?.anchor ?? 'shown'}: “${card.title}”` : 'Card     none',
    ...(card?.tips ?? []).map((tip, index) => `${index === 0 ? 'Tips' : '    '}     ${index + 1}. ${tip}`),
    `Popup    ${popup.text.split('\n').filter(Boolean).slice(1, 4).join(' / ')}`,
  ];
}
