import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { AboutSection } from './about-section.tsx';
import { announcementOf } from './announcer.tsx';
import { GlobeToggle, LanguageLinks, ThemeToggle } from './controls.tsx';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';
import { isPlainClick } from './subject-link.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

const page = pageFixture('uk');
const { messages } = page;

function nothing() {}

test('the globe button says whether it is pressed', () => {
  const pressed = (projection: 'flat' | 'globe') =>
    renderToString(<GlobeToggle projection={projection} language="uk" onProjection={nothing} />);
  expect(pressed('flat')).toContain('aria-pressed="false"');
  expect(pressed('globe')).toContain('aria-pressed="true"');
});

test('the theme button is named for what is chosen and what comes next', () => {
  const name = (theme: 'auto' | 'light' | 'dark') =>
    textOf(renderToString(<ThemeToggle theme={theme} language="uk" onTheme={nothing} />));
  expect(name('auto')).toBe('Кольори: як у системі. Перемкнути на: світлі');
  expect(name('light')).toBe('Кольори: світлі. Перемкнути на: темні');
  expect(name('dark')).toBe('Кольори: темні. Перемкнути на: як у системі');
});

test('languages are links that keep the selection, each in its own language', () => {
  const html = renderToString(<LanguageLinks page={page} selected="hangzhou" />);
  expect(html).toContain(
    '<a href="../en/hangzhou" lang="en" hreflang="en"><span aria-hidden="true">Eng</span><span class="visually-hidden">English</span></a>',
  );
  expect(html).toContain(
    '<a href="../uk/hangzhou" lang="uk" hreflang="uk" aria-current="page"><span aria-hidden="true">Укр</span><span class="visually-hidden">Українська</span></a>',
  );
});

test('every zoom button has a name', () => {
  const html = renderToString(<ZoomButtons messages={messages} onZoom={nothing} onReset={nothing} />);
  expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'Наблизити',
    'Віддалити',
    'Показати всю карту',
  ]);
});

test('what is said about the map stands under its address, with the borders', () => {
  const html = renderToString(<AboutSection language="uk" />);
  expect(html).toMatch(/^<section id="about"/);
  expect(textOf(html)).toContain(
    'Україну показано з усіма її регіонами, зокрема з Кримом, Севастополем, Донеччиною та Луганщиною.',
  );
});

test('a selection is announced with what answers first', () => {
  expect(announcementOf(page, { type: 'country', id: 'MYS' })).toBe(
    'Malaysia. Demand from China has set off a boom here.',
  );
  expect(announcementOf(page, { type: 'country', id: 'IDN' })).toBe(
    'Indonesia. Про цю країну немає фактів, які стосувалися б теми карти.',
  );
  expect(announcementOf(page, { type: 'none' })).toBe('Нічого не вибрано, видно всю карту');
});

test('a click that asks for a new tab, window or download is the browser’s', () => {
  const click = {
    button: 0,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    defaultPrevented: false,
  };
  expect(isPlainClick(click)).toBe(true);
  expect(isPlainClick({ ...click, ctrlKey: true })).toBe(false);
  expect(isPlainClick({ ...click, metaKey: true })).toBe(false);
  expect(isPlainClick({ ...click, shiftKey: true })).toBe(false);
  expect(isPlainClick({ ...click, altKey: true })).toBe(false);
  expect(isPlainClick({ ...click, button: 1 })).toBe(false);
  expect(isPlainClick({ ...click, defaultPrevented: true })).toBe(false);
});
