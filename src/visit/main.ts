import { placeFor } from '../sites/places';
import { serveVisits } from './visit';

serveVisits(placeFor);
