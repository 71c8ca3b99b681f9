import type { Frame } from '@playwright/test';
import { geoInterpolate } from 'd3-geo';
import type { Edition, Link, LngLat } from '../src/dataset/model.ts';

/** Something that the engine should draw at a point of the Earth, or should not. */
interface Expected {
  readonly layers: readonly string[];
  readonly id: string;
  readonly point: LngLat;
  /** Half a side, in pixels, of the square in which it may be drawn. */
  readonly reach: number;
  readonly isShown: boolean;
}

/** What a frame's engine has in sight and how much of it is drawn elsewhere than it lies. */
export interface PictureCheck {
  readonly checked: number;
  /** In words: what should be there, and what is. */
  readonly faults: readonly string[];
}

/**
 * Asks the engine's picture, not its mathematics: under points inside countries and along links, what is drawn there? A
 * link that is not shown must not be there. Points behind the globe and off the screen are left out.
 */
export function checkPicture(
  frame: Frame,
  edition: Edition,
  what: 'land' | ((link: Link) => boolean) = () => true,
) {
  return frame.evaluate(
    (expected): PictureCheck => {
      const map = globalThis.offshoreAiMap?.map;
      if (!map) throw new Error('The engine is not there.');
      const { clientWidth, clientHeight } = map.getContainer();
      const inSight = expected.flatMap((one) => {
        const { x, y } = map.project([one.point[0], one.point[1]]);
        if (!(x > 6 && y > 6 && x < clientWidth - 6 && y < clientHeight - 6)) return [];
        const seen = map.unproject([x, y]);
        const turn = Math.abs(((seen.lng - one.point[0] + 540) % 360) - 180);
        return turn < 1 && Math.abs(seen.lat - one.point[1]) < 1 ? [{ ...one, x, y }] : [];
      });
      const faults = inSight.flatMap(({ id, layers, x, y, reach, isShown }) => {
        const around: [[number, number], [number, number]] = [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ];
        const drawn = map
          .queryRenderedFeatures(around, { layers: [...layers] })
          .map(({ properties }) => String(properties.id));
        return drawn.includes(id) === isShown ? [] : [`${id}: ${drawn.join(', ') || 'nothing'}`];
      });
      return { checked: inSight.length, faults };
    },
    what === 'land' ? land(edition) : [...land(edition), ...linkPoints(edition, what)],
  );
}

function land({ countries }: Edition): Expected[] {
  return countries
    .filter(({ small }) => !small)
    .map(({ id, labelPoint }) => ({ layers: ['countries'], id, point: labelPoint, reach: 0, isShown: true }));
}

/**
 * Points along the great circles of the plans; of several between the same places the first is not drawn aside. What
 * leads to where training is reported, or to a place that the world view does not have, is drawn with a selection only.
 */
function linkPoints({ links, places }: Edition, isShown: (link: Link) => boolean): Expected[] {
  const points = new Map(places.map(({ id, point }) => [id, point]));
  const pairs = new Set<string>();
  return links.flatMap((link) => {
    const { id, from, to, kind } = link;
    if (kind !== 'plans' || links.some((one) => one.kind === 'trains' && one.to === to)) return [];
    if (places.some(({ id: end, minZoom = 0 }) => end === to && minZoom > 0)) return [];
    const [start, end] = [points.get(from), points.get(to)];
    const pair = [from, to].sort().join(' ');
    if (!start || !end || pairs.has(pair)) return [];
    pairs.add(pair);
    const along = geoInterpolate([...start], [...end]);
    return [0.25, 0.5, 0.75].map((share) => ({
      layers: ['links', 'links-dashed'],
      id,
      point: along(share),
      reach: 3,
      isShown: isShown(link),
    }));
  });
}
