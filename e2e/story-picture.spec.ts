import type { Page } from '@playwright/test';
import { type Picture, pictureOf } from './pixels.ts';
import { expect, test } from './reader-driver.ts';
import { FILES, holdBack, markPoints } from './resilience-driver.ts';

const SIZES = [
  { width: 1280, height: 800, apart: 230, marksApart: 24.5 },
  { width: 390, height: 844, apart: 150, marksApart: 19.5 },
] as const;

/** The story's blue and the colour of plans, in light. */
const TRAINING = [10, 95, 180] as const;
const PLANNED = [168, 98, 0] as const;

/** How many pixels of a picture have a colour, smoothed edges left out. */
function pixelsOf(picture: Picture, color: readonly [number, number, number], width: number, height: number) {
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const seen = picture.at({ x: x + 0.5, y: y + 0.5 });
      if (color.every((value, index) => Math.abs((seen[index] ?? 0) - value) < 12)) count++;
    }
  }
  return count;
}

async function sizeOfMap(page: Page) {
  const box = await page.locator('#map').boundingBox();
  return { width: Math.floor(box?.width ?? 0), height: Math.floor(box?.height ?? 0) };
}

for (const { width, height, apart, marksApart } of SIZES) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the picture tells where models come from and where they are trained', async ({ app, page }) => {
      await holdBack(page, FILES.engine);
      await app.open('en/');
      const marks = await markPoints(page);
      const between = (a: string, b: string): number =>
        Math.hypot((marks[a]?.x ?? 0) - (marks[b]?.x ?? 0), (marks[a]?.y ?? 0) - (marks[b]?.y ?? 0));
      expect(between('beijing', 'training-singapore')).toBeGreaterThanOrEqual(apart);
      expect(between('training-malaysia', 'training-singapore')).toBeGreaterThanOrEqual(marksApart);

      const map = await sizeOfMap(page);
      const picture = await pictureOf(page);
      const blue = pixelsOf(picture, TRAINING, map.width, map.height);
      expect(blue).toBeGreaterThan(500);
      expect(blue).toBeGreaterThan(pixelsOf(picture, PLANNED, map.width, map.height));

      // A strand is tapped where it is drawn, off the coast, and leads to whose it is.
      const strand = await page.locator('.flow .strand-line[data-strand=from-beijing]').evaluate((line) => {
        if (!(line instanceof SVGPathElement)) throw new Error('No strand.');
        const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.45);
        const at = new DOMPoint(x, y).matrixTransform(line.getScreenCTM() ?? undefined);
        return { x: at.x, y: at.y };
      });
      await page.mouse.click(strand.x, strand.y);
      await expect(page.locator('[data-place=beijing]')).toHaveClass(/selected/);
    });
  });
}
