import type { Map as EngineMap } from 'maplibre-gl';
import type { MapProjection } from '../scene/choice.ts';
import type { Project } from '../scene/renderer.ts';
import type { Size } from '../scene/viewport.ts';

/** How far, in pixels, a point may come back from the screen before it counts as behind the globe. */
const SAME_POINT = 3;

/** Where the engine draws points of the Earth. */
export function projectOf(map: EngineMap, projection: MapProjection, size: Size): Project {
  return projection === 'globe' ? onGlobe(map, size) : onFlatMap(map);
}

/** On the globe a point behind the horizon projects onto the near side: what lies there is another place. */
function onGlobe(map: EngineMap, { width, height }: Size): Project {
  return ([longitude, latitude]) => {
    const { x, y } = map.project([longitude, latitude]);
    if (x < 0 || y < 0 || x > width || y > height) return null;
    const seen = map.unproject([x, y]);
    const back = map.project(seen);
    const turn = Math.abs(((seen.lng - longitude + 540) % 360) - 180);
    const near = turn < 4 || Math.abs(latitude) > 85;
    return near && Math.abs(seen.lat - latitude) < 4 && Math.hypot(back.x - x, back.y - y) < SAME_POINT
      ? [x, y]
      : null;
  };
}

function onFlatMap(map: EngineMap): Project {
  return ([longitude, latitude]) => {
    const { x, y } = map.project([longitude, latitude]);
    return [x, y];
  };
}
