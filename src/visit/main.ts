import { placeFor } from '../sites/places';
import { serveVisits, takeOver } from './visit';

serveVisits(placeFor);
takeOver();
