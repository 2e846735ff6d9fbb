import { useEffect, useState } from 'preact/hooks';
import { calmQuery } from './calm';

/** Whether the reader asked for less motion. Follows changes only while `watch`. */
export function useCalm(watch: boolean): boolean {
  const [query] = useState(calmQuery);
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
