// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { attachToolButtons } from './tool-buttons.ts';

const undos: (() => void)[] = [];

afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  document.body.replaceChildren();
});

function pageWith(answer: string) {
  document.body.innerHTML =
    '<p><button data-tool="share"><b>Share</b></button><span role="status"></span></p><button id="other"></button>';
  undos.push(attachToolButtons({ share: async () => answer }));
  return {
    press: async (selector: string): Promise<void> => {
      document.querySelector<HTMLElement>(selector)?.click();
      await new Promise((resolve) => setTimeout(resolve));
    },
    said: () => document.querySelector('[role="status"]')?.textContent,
  };
}

describe('a button that names a tool', () => {
  test('does what the tool does, and says beside it what came of that', async () => {
    const { press, said } = pageWith('Address copied');
    await press('#other');
    expect(said()).toBe('');
    await press('b');
    expect(said()).toBe('Address copied');
  });

  test('says it until the reader goes elsewhere', async () => {
    const { press, said } = pageWith('Address copied');
    await press('b');
    document.dispatchEvent(new Event('pointerdown'));
    expect(said()).toBe('');
  });

  test('does nothing once that is undone', async () => {
    const { press, said } = pageWith('Address copied');
    for (const undo of undos.splice(0)) undo();
    await press('b');
    expect(said()).toBe('');
  });
});
