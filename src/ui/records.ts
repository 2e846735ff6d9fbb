/** Keys of a record, with their type. */
export const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

/** A record with a value for each of some keys. */
export const map = <K extends string, V>(ids: readonly K[], value: (id: K) => V): Record<K, V> =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<K, V>;
