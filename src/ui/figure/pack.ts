/** Units of a packed path a centimetre. Whole ones are an eighth of a pixel off at most where figures are largest. */
export const UNITS = 8;
/** A curve's first handle may be off its mirror image by this much, in units, and still go without saying. */
const MIRRORED = 1;

/**
 * Path data as short as it gets: relative, in whole units, and without the handles that follow from the curve before.
 * Reads what figures are drawn with, which is M, L, C and Z. Errors do not add up.
 */
export function pack(path: string): string {
  const tokens = path.match(/[A-Z]|-?[\d.]+/g) ?? [];
  let at = 0;
  const units = (count: number): number[] => {
    at += count;
    return tokens.slice(at - count, at).map((text) => Math.round(Number(text) * UNITS));
  };
  let out = '';
  let last = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** Where the last curve's second handle was. */
  let handle: readonly [number, number] | null = null;
  const write = (command: string, values: readonly number[]): void => {
    const text = values.reduce((all, value) => all + (value < 0 ? value : ` ${value}`), '');
    out += command === last ? text : command + text.trimStart();
    last = command;
  };
  while (at < tokens.length) {
    const command = tokens[at++];
    if (command === 'Z') {
      out += 'z';
      last = 'z';
      [x, y] = [startX, startY];
      handle = null;
    } else if (command === 'C') {
      const [ax = 0, ay = 0, bx = 0, by = 0, toX = 0, toY = 0] = units(6);
      const follows =
        handle !== null &&
        Math.abs(2 * x - handle[0] - ax) <= MIRRORED &&
        Math.abs(2 * y - handle[1] - ay) <= MIRRORED;
      const end = [bx - x, by - y, toX - x, toY - y];
      if (follows) write('s', end);
      else write('c', [ax - x, ay - y, ...end]);
      handle = [bx, by];
      [x, y] = [toX, toY];
    } else if (command === 'M' || command === 'L') {
      const [toX = 0, toY = 0] = units(2);
      if (command === 'M') {
        // A second M begins where it says, whatever came before.
        last = '';
        write('M', [toX, toY]);
        [startX, startY] = [toX, toY];
      } else write('l', [toX - x, toY - y]);
      [x, y] = [toX, toY];
      handle = null;
    } else throw new Error(`“${command}” is no command that figures are drawn with`);
  }
  return out;
}
