import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { EdgeTag } from '../scene/edge-tags.ts';
import { EdgeTagsView } from './edge-tags-view.tsx';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';

function render(...tags: EdgeTag[]): string {
  return renderToString(<EdgeTagsView page={pageFixture()} layout={{ tags, slot: 'low' }} />);
}

const PLANS: EdgeTag = {
  side: 'left',
  state: 'planned',
  subjects: ['alibaba-brazil', 'alibaba-mexico'],
  names: ['Brazil', 'Mexico'],
  named: 2,
};

test('a tag says where it points, what lies there and what has become of it', () => {
  expect(textOf(render(PLANS))).toMatch(/← Brazil, Mexico ?: planned/);
  expect(textOf(render({ ...PLANS, side: 'right' }))).toContain('→');
});

test('one subject is a link to its page, several are a button', () => {
  expect(render(PLANS)).toContain('<button');
  expect(render({ ...PLANS, subjects: ['training-malaysia'], names: ['Malaysia'], named: 1 })).toMatch(
    /<a href="[^"]+"/,
  );
});

test('more names than there is room for are counted', () => {
  const names = ['Dubai', 'Paris', 'Brazil', 'Mexico', 'Netherlands', 'United States'];
  expect(textOf(render({ ...PLANS, state: null, names, named: 2 }))).toMatch(/Dubai, Paris ?, 4 more/);
});

test('those beyond the right edge stand at it', () => {
  const html = render(PLANS, { ...PLANS, side: 'right' });
  expect(html.match(/<ul class="edge-tags (left|right) low"/g)).toHaveLength(2);
});
