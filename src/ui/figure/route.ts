import type { MoveId } from '../../guide/types';
import { routes } from './measured.static';
import type { V } from './vector';

/** Points that the arrow runs through. */
export const routeOf = (id: MoveId): readonly V[] => routes[id];
