/**
 * Three letters are what terms are looked up by, and they stand at the start of one: a first word that is shorter
 * takes in the second.
 */
export function closeUp(term: string): string[] {
  const [first = '', second, ...rest] = term.split(' ');
  const short = first.split('/').filter((word) => /^[a-z0-9]{1,2}$/.test(word));
  if (!short.length || second === undefined) return [term];
  const long = first.split('/').filter((word) => !short.includes(word));
  return [
    ...(long.length ? [[long.join('/'), second, ...rest].join(' ')] : []),
    ...short.flatMap((word) => second.split('/').map((next) => [word + next, ...rest].join(' '))),
  ];
}
