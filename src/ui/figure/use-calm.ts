import { useEffect, useState } from 'preact/hooks';

/** Whether the reader asked for less motion. Follows changes only while `watch`. */
export function useCalm(watch: boolean): boolean {
  const [query] = useState(() => matchMedia('(prefers-reduced-motion: reduce)'));
  const [calm, setCalm] = useState(query.matches);
  useEffect(() => {
    if (!watch) return;
    const update = (): void => setCalm(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, [query, watch]);
  return calm;
}
