// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Menu } from './menu.tsx';

afterEach(() => document.body.replaceChildren());

test.each([true, false])(
  'a menu stays as the reader left it before the script came (unfolded: %s)',
  (open) => {
    document.body.innerHTML = `<div><details class="menu"${open ? ' open' : ''}><summary>More</summary></details></div>`;
    const [root] = document.body.children;
    if (root) render(<Menu label="More">Data</Menu>, root);
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(open);
    if (root) render(null, root);
  },
);
