/** A share of a line from 0 to 1, as CSS. */
export const shareOf = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;
