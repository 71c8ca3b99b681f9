import { addProjection } from 'maplibre-gl';
import { CRS_EXTENT, CRS_ORIGIN } from '../geo/equal-earth.ts';
import type { MapProjection } from '../scene/choice.ts';
import { equalEarth } from './equal-earth-crs.ts';

const EQUAL_EARTH = 'custom:equal-earth';

let registered = false;

/** Makes Equal Earth known to the engine; once a page. */
export function registerEqualEarth(): void {
  if (registered) return;
  registered = true;
  addProjection({
    name: EQUAL_EARTH,
    projection: equalEarth,
    tileMatrixSet: { origin: [CRS_ORIGIN[0], CRS_ORIGIN[1]], extentAtZoom0: CRS_EXTENT },
    // The workers know one projection, whatever the definition says; without one they would not ask for it.
    definition: EQUAL_EARTH,
  });
}

/** The engine's name for the way the Earth is drawn. */
export function engineProjection(projection: MapProjection): string {
  return projection === 'globe' ? 'globe' : EQUAL_EARTH;
}
