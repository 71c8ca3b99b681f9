import { expect, test } from 'vitest';
import { referenceTags } from './reference-tags.ts';
import { SAMPLE_SCENE } from './sample-scene.ts';
import type { Scene, ScenePlace } from './scene.ts';

const [HANGZHOU] = SAMPLE_SCENE.places as readonly [ScenePlace];

/** One of its places lies beyond the edge of a first view. */
const SCENE: Scene = {
  ...SAMPLE_SCENE,
  places: [...SAMPLE_SCENE.places, { ...HANGZHOU, id: 'far', point: [-46.6, -23.5] }],
};

/** A mark on every tenth degree, as a map far in might have them. */
function crowd(minZoom: number): Scene {
  const marks = Array.from(
    { length: 36 * 14 },
    (_, index): ScenePlace => ({
      ...HANGZHOU,
      id: `mark-${index}`,
      minZoom,
      point: [(index % 36) * 10 - 175, Math.floor(index / 36) * 10 - 60],
    }),
  );
  return { ...SCENE, places: [...SCENE.places, ...marks] };
}

test('a mark that only a nearer view shows stands in no tag’s way, one in sight does', () => {
  const tagsOf = (scene: Scene) => referenceTags(scene, { type: 'opening' }, 'full');
  const alone = tagsOf(SCENE);
  expect(alone.some(({ layout }) => layout.tags.length > 0)).toBe(true);
  expect(tagsOf(crowd(6))).toEqual(alone);
  expect(tagsOf(crowd(0))).not.toEqual(alone);
});
