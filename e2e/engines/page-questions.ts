import { expect } from 'vitest';
import type {} from '../../src/app/public-api.ts';
import type { Session } from './session.ts';

/** Points well inside countries that a first view shows, on both projections. */
const INSIDE: readonly (readonly [code: string, longitude: number, latitude: number])[] = [
  ['IND', 79, 22],
  ['MMR', 96, 21],
  ['MNG', 103, 46.5],
  ['THA', 101, 15.5],
  ['CHN', 104, 35],
  ['KAZ', 68, 48],
];

/** Why the engine stays away; null where it came. Waits for the page to come to life. */
export async function outcome(page: Session, frame?: number): Promise<string | null> {
  await expect
    .poll(() => page.run(() => globalThis.offshoreAiMap !== undefined, null, frame), { timeout: 20_000 })
    .toBe(true);
  return page.run(
    async () => {
      try {
        await globalThis.offshoreAiMap?.ready;
        return null;
      } catch (error) {
        return String((error instanceof Error && Reflect.get(error, 'reason')) || error);
      }
    },
    null,
    frame,
  );
}

export function heading(page: Session, frame?: number): Promise<string> {
  return page.run(() => document.querySelector('#panel h2')?.textContent ?? '', null, frame);
}

export function note(page: Session): Promise<string> {
  return page.run(() => document.querySelector('#map-note')?.textContent ?? '', null);
}

export function select(page: Session, id: string, frame?: number): Promise<void> {
  return page.run((wanted) => globalThis.offshoreAiMap?.select(wanted), id, frame);
}

/** A real click on the middle of what a selector finds first. */
export async function clickOn(page: Session, selector: string): Promise<void> {
  const { x, y } = await page.run((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`Nothing is ${wanted}.`);
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.clickAt(x, y);
}

/** Whether the still map is what the reader sees. */
export function isStill(page: Session): Promise<boolean> {
  return page.run(
    () => document.querySelector('svg.still')?.checkVisibility({ visibilityProperty: true }) === true,
    null,
  );
}

export async function engineInSight(page: Session): Promise<void> {
  await expect
    .poll(() => page.run(() => document.querySelector('#map')?.classList.contains('engine-on'), null), {
      timeout: 20_000,
    })
    .toBe(true);
}

export function atRest(page: Session): Promise<void> {
  return page.run(async () => {
    const map = globalThis.offshoreAiMap?.map;
    if (!map) return;
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
  }, null);
}

export function projection(page: Session): Promise<'globe' | 'flat'> {
  return page.run(
    () => (globalThis.offshoreAiMap?.map?.getProjection()?.type === 'globe' ? 'globe' : 'flat'),
    null,
  );
}

/** What the engine's picture shows at known points. */
export interface Drawn {
  /** Where known points lie in the window, as far as nothing covers them. */
  readonly points: readonly { readonly code: string; readonly x: number; readonly y: number }[];
  /** What is drawn at a point and should not be, in words. */
  readonly faults: readonly string[];
}

/** Whether a text becomes HTML. */
export function takesText(page: Session): Promise<boolean> {
  return page.run(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
      return true;
    } catch {
      return false;
    }
  }, null);
}

/** Asks the picture what is drawn at points of known countries. */
export function drawn(page: Session): Promise<Drawn> {
  return page.run((inside): Drawn => {
    const map = globalThis.offshoreAiMap?.map;
    if (!map) throw new Error('The engine is not there.');
    const box = map.getContainer().getBoundingClientRect();
    const points = inside.flatMap(([code, longitude, latitude]) => {
      const { x, y } = map.project([longitude, latitude]);
      const isInSight =
        x > 4 &&
        y > 4 &&
        document.elementFromPoint(box.left + x, box.top + y) === map.getCanvas() &&
        Math.abs(map.unproject([x, y]).lng - longitude) < 1;
      return isInSight ? [{ code, x: box.left + x, y: box.top + y }] : [];
    });
    const faults = points.flatMap(({ code, x, y }) => {
      const found = map
        .queryRenderedFeatures([x - box.left, y - box.top], { layers: ['countries'] })
        .map(({ properties }) => String(properties.id));
      return found.includes(code) ? [] : [`${code}: ${found.join(', ') || 'nothing'}`];
    });
    return { points, faults };
  }, INSIDE);
}

export function inWindow(page: Session, selector: string): Promise<boolean> {
  return page.run((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
  }, selector);
}
