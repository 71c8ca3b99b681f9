import type { CountryCode } from '../dataset/model.ts';
import { crowdedPairs, type MarkedPlace } from './keep-apart.ts';

/**
 * `keepApart` in the words of CSS, for the still map as the page brings it: `--k` is its pixels a unit, `--flow-apart` what
 * marks keep from each other. The script places them itself.
 */
export function keepApartCss(places: readonly MarkedPlace[], small: ReadonlySet<CountryCode>): string {
  return crowdedPairs(
    places.filter(({ minZoom = 0 }) => minZoom === 0),
    small,
  )
    .map(({ moved: { id }, away: [x, y] }) => {
      const units = Math.hypot(x, y);
      const push = `max(0px,var(--flow-apart) - ${share(units)} * var(--k))`;
      const parts = `:is([data-place=${id}],[data-label=${id}],[data-tip=${id}])`;
      return `.overlay.plane ${parts}{transform:translate(calc(${push} * ${share(x / units)}),calc(${push} * ${share(-y / units)}));}`;
    })
    .join('\n');
}

function share(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
