// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { revealFact } from './reveal-fact.ts';

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

test('a fact is revealed with its section unfolded and the focus on its heading', async () => {
  document.body.innerHTML =
    '<details id="topic"><summary tabindex="0">Is it legal?</summary><article id="permit"></article></details>';
  revealFact('permit');
  await nextTask();
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.activeElement?.textContent).toBe('Is it legal?');
});

test('a fact that is not there moves nothing', async () => {
  document.body.innerHTML = '<details><summary>Is it legal?</summary></details><button>Here</button>';
  document.querySelector('button')?.focus();
  revealFact('nowhere');
  await nextTask();
  expect(document.querySelector('details')?.open).toBe(false);
  expect(document.activeElement?.textContent).toBe('Here');
});

test('a fact that comes later is revealed then, unless the reader has done something else', async () => {
  document.body.innerHTML = '<details><summary>Who?</summary></details>';
  const details = document.querySelector('details');
  revealFact('tenant');
  await nextTask();
  details?.insertAdjacentHTML('beforeend', '<article id="tenant"></article>');
  await nextTask();
  expect(details?.open).toBe(true);

  document.body.innerHTML = '<details><summary>Who?</summary></details>';
  const other = document.querySelector('details');
  revealFact('owner');
  await nextTask();
  document.dispatchEvent(new Event('pointerdown'));
  other?.insertAdjacentHTML('beforeend', '<article id="owner"></article>');
  await nextTask();
  expect(other?.open).toBe(false);
});
