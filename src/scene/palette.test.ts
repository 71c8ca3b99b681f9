import { describe, expect, test } from 'vitest';
import { COLOR_NAMES, type ColorName, PALETTES, type Tone } from './palette.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const THEMES = ['light', 'dark'] as const;
const TONES: readonly Tone[] = ['headquarters', 'training', 'planned', 'opened'];
const GROUNDS = ['ocean', 'globe-ocean', 'land', 'card'] as const;

/** Linear light of an sRGB channel (IEC 61966-2-1). */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function rgb(color: string): Triple {
  const channel = (at: number): number => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function times([a, b, c]: Matrix, v: Triple): Triple {
  return [dot(a, v), dot(b, v), dot(c, v)];
}

function luminance(color: string): number {
  return dot([0.2126, 0.7152, 0.0722], rgb(color));
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

// Viénot, Brettel and Mollon (1999) for red and green, Brettel, Viénot and Mollon (1997) for blue, on linear sRGB.
const PROTAN: Matrix = [
  [0.11238, 0.88762, 0],
  [0.11238, 0.88762, 0],
  [0.00401, -0.00401, 1],
];
const DEUTAN: Matrix = [
  [0.29275, 0.70725, 0],
  [0.29275, 0.70725, 0],
  [-0.02234, 0.02234, 1],
];
const TRITAN_WARM: Matrix = [
  [1.01277, 0.13548, -0.14826],
  [-0.01243, 0.86812, 0.14431],
  [0.07589, 0.805, 0.11911],
];
const TRITAN_COOL: Matrix = [
  [0.93678, 0.18979, -0.12657],
  [0.06154, 0.81526, 0.1232],
  [-0.37562, 1.12767, 0.24796],
];
const TRITAN_PLANE: Triple = [0.03901, -0.02788, -0.01113];

function clip([r, g, b]: Triple): Triple {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return [within(r), within(g), within(b)];
}

const VISIONS = {
  usual: (light: Triple): Triple => light,
  protanopia: (light: Triple): Triple => clip(times(PROTAN, light)),
  deuteranopia: (light: Triple): Triple => clip(times(DEUTAN, light)),
  tritanopia: (light: Triple): Triple =>
    clip(times(dot(TRITAN_PLANE, light) >= 0 ? TRITAN_WARM : TRITAN_COOL, light)),
} as const;

type Vision = keyof typeof VISIONS;

/** CIE L*a*b* under D65. */
function lab(light: Triple): Triple {
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    light,
  );
  const root = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [x, y, z] = [root(xyz[0] / 0.95047), root(xyz[1]), root(xyz[2] / 1.08883)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Colour difference CIE94 for graphic arts, as the lower of the two directions. */
function difference(one: Triple, other: Triple): number {
  const directed = ([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number => {
    const [c1, c2] = [Math.hypot(a1, b1), Math.hypot(a2, b2)];
    const hue = Math.max(0, (a1 - a2) ** 2 + (b1 - b2) ** 2 - (c1 - c2) ** 2);
    return Math.hypot(l1 - l2, (c1 - c2) / (1 + 0.045 * c1), Math.sqrt(hue) / (1 + 0.015 * c1));
  };
  return Math.min(directed(one, other), directed(other, one));
}

function seen(color: string, vision: Vision): Triple {
  return lab(VISIONS[vision](rgb(color)));
}

/** The least difference between any two of the four tones, and which two. */
function nearestTones(theme: (typeof THEMES)[number], vision: Vision) {
  const color = (tone: Tone): string => PALETTES[theme][tone];
  const pairs = TONES.flatMap((a, index) => TONES.slice(index + 1).map((b) => ({ a, b })));
  return pairs
    .map(({ a, b }) => ({ a, b, apart: difference(seen(color(a), vision), seen(color(b), vision)) }))
    .reduce((least, pair) => (pair.apart < least.apart ? pair : least));
}

/** Two patches are told apart at a glance, not side by side only. */
const APART = 9;
/** A tint is large, and each has a mark in it. */
const FILLS_APART = 7;
/** A quiet tint, which a border and a name set off as well. */
const FILL_ON_LAND = 5;

describe('the palettes', () => {
  test('have every colour in both themes, as six digits', () => {
    for (const theme of THEMES) {
      expect(Object.keys(PALETTES[theme]).sort()).toEqual([...COLOR_NAMES].sort());
      for (const color of Object.values(PALETTES[theme])) expect(color).toMatch(/^#[\da-f]{6}$/);
    }
  });

  test('cannot be changed by who reads them', () => {
    expect([PALETTES, PALETTES.light, PALETTES.dark].every(Object.isFrozen)).toBe(true);
  });
});

describe('the yardsticks', () => {
  test('know the contrast of black and white and of two greys', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('see red and green alike without red or green cones, and apart with them', () => {
    const apart = (vision: Vision): number => difference(seen('#b85000', vision), seen('#767600', vision));
    expect(apart('usual')).toBeGreaterThan(20);
    expect(Math.min(apart('protanopia'), apart('deuteranopia'))).toBeLessThan(8);
  });

  test('see white as white under every kind of vision', () => {
    for (const vision of Object.keys(VISIONS).filter((name): name is Vision => name in VISIONS)) {
      expect(difference(seen('#ffffff', vision), [100, 0, 0])).toBeLessThan(1);
    }
  });
});

const ON_GROUNDS = THEMES.flatMap((theme) => GROUNDS.map((ground) => ({ theme, ground })));

describe('contrast', () => {
  test.each(ON_GROUNDS)(
    'of every mark and line is at least 3 : 1 on $ground, $theme',
    ({ theme, ground }) => {
      for (const tone of TONES) {
        expect(contrast(PALETTES[theme][tone], PALETTES[theme][ground]), tone).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each(ON_GROUNDS)('of text is at least 4.5 : 1 on $ground, $theme', ({ theme, ground }) => {
    const names: readonly ColorName[] = ground === 'land' ? ['ink'] : ['ink', 'muted'];
    for (const name of names) {
      expect(contrast(PALETTES[theme][name], PALETTES[theme][ground]), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('of the names of countries is at least 4.5 : 1 on dark land', () => {
    expect(contrast(PALETTES.dark.muted, PALETTES.dark.land)).toBeGreaterThanOrEqual(4.5);
  });

  test('of the names of countries is at least 4.5 : 1 on light land', () => {
    expect(contrast(PALETTES.light.muted, PALETTES.light.land)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(THEMES)('of links in text, and of the ring around marks, is enough on the card, %s', (theme) => {
    const { card, training } = PALETTES[theme];
    expect(contrast(training, card)).toBeGreaterThanOrEqual(4.5);
    for (const tone of TONES) expect(contrast(PALETTES[theme][tone], card), tone).toBeGreaterThanOrEqual(3);
  });
});

describe('the four tones stay apart', () => {
  const RED_GREEN = THEMES.flatMap((theme) =>
    (['usual', 'protanopia', 'deuteranopia'] as const).map((vision) => ({ theme, vision })),
  );

  test.each(RED_GREEN)('as marks in $theme under $vision', ({ theme, vision }) => {
    expect(nearestTones(theme, vision).apart).toBeGreaterThan(APART);
  });

  test.each(THEMES)('as marks in %s under tritanopia', (theme) => {
    expect(nearestTones(theme, 'tritanopia').apart).toBeGreaterThan(APART);
  });
});

describe('the two fills', () => {
  const SEEN = THEMES.flatMap((theme) =>
    (['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const).map((vision) => ({ theme, vision })),
  );

  test.each(SEEN)('stay apart from each other and from land in $theme under $vision', ({ theme, vision }) => {
    const { land, 'headquarters-fill': home, 'training-fill': training } = PALETTES[theme];
    const [ground, red, blue] = [seen(land, vision), seen(home, vision), seen(training, vision)] as const;
    expect(difference(red, blue)).toBeGreaterThan(FILLS_APART);
    expect(difference(red, ground)).toBeGreaterThan(FILL_ON_LAND);
    expect(difference(blue, ground)).toBeGreaterThan(FILL_ON_LAND);
  });

  test.each(THEMES)('leave text readable in %s', (theme) => {
    for (const fill of ['headquarters-fill', 'training-fill'] as const)
      expect(contrast(PALETTES[theme].ink, PALETTES[theme][fill]), fill).toBeGreaterThanOrEqual(4.5);
  });
});
