import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folders of `src` a folder may import, besides itself; lowest first, so that each names only earlier ones. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  embed: [],
  geo: [],
  i18n: [],
  dataset: ['geo', 'i18n'],
  scene: ['geo', 'i18n', 'dataset'],
  svg: ['geo', 'dataset', 'scene'],
  map: ['geo', 'scene'],
  state: ['embed', 'geo', 'i18n', 'dataset', 'scene'],
  ui: ['embed', 'i18n', 'dataset', 'scene', 'state'],
  pages: ['embed', 'geo', 'i18n', 'dataset', 'scene', 'svg', 'state', 'ui'],
  app: ['embed', 'geo', 'i18n', 'dataset', 'scene', 'svg', 'map', 'state', 'ui'],
};

/** Where scripts may reach: not into what needs a browser. */
const SCRIPTS_MAY_IMPORT = Object.keys(MAY_IMPORT).filter((folder) => !['map', 'app'].includes(folder));

/** Which folders may import a package, types included. A package that is not here is not for `src`. */
const FENCES: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['map'],
  'd3-geo': ['geo', 'scripts'],
  'topojson-client': ['geo', 'scripts'],
  valibot: ['dataset'],
  minisearch: ['dataset'],
  zustand: ['state'],
  preact: ['ui', 'pages', 'app'],
  'preact-render-to-string': ['ui', 'pages', 'app'],
  // Types of schema.org.
  'schema-dts': ['pages'],
  // Types of RFC 7946.
  geojson: [...Object.keys(MAY_IMPORT), 'scripts'],
};

/** What tests need besides. */
const TEST_PACKAGES = ['vitest', 'fast-check', '@csstools/css-calc'];

const MOST_LINES = 400;
/** Of a function of the file with all that it holds; a linter counts what is inside it apart. */
const MOST_LINES_OF_FUNCTION = 60;

/** Files by their path from the project's root. */
type Files = ReadonlyMap<string, string>;

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

const STATIC_IMPORT = /^\s*(?:import|export)\s+(type\s)?\s*(?:[\w$*{][^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]/g;

function importsIn(text: string): Import[] {
  return [
    ...[...text.matchAll(STATIC_IMPORT)].map(([, type, target = '']) => ({
      target,
      isType: type !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC_IMPORT)].map(([, target = '']) => ({ target, isType: false })),
  ];
}

function isTest(path: string): boolean {
  return /\.(?:test|spec)\.tsx?$/.test(path);
}

/** The folder that the rules know a file by: its folder in `src`, or `scripts`, or `e2e`. */
function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

/** The file that a relative import names, without the query that tells the bundler how. */
function resolved(path: string, target: string): string {
  return posix.join(posix.dirname(path), target.replace(/\?.*$/, ''));
}

function relativeBreach(path: string, { target, isType }: Import): string | null {
  const file = resolved(path, target);
  const [from, to] = [folderOf(path), folderOf(file)];
  const breach = `${path} imports ${file}`;
  if (from === to) return null;
  if (path.startsWith('src/'))
    return MAY_IMPORT[from]?.includes(to) && file.startsWith('src/') ? null : breach;
  if (!file.startsWith('src/')) return from === 'e2e' || to === 'data' ? null : breach;
  if (from === 'e2e') return isType ? null : `${breach}, and not only its types`;
  return SCRIPTS_MAY_IMPORT.includes(to) ? null : breach;
}

function packageBreach(path: string, { target }: Import): string | null {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const folder = folderOf(path);
  const breach = `${path} imports the package ${name}`;
  const fence = FENCES[name];
  if (fence) return fence.includes(folder) || folder === 'e2e' ? null : breach;
  if (!path.startsWith('src/') || target.startsWith('virtual:')) return null;
  return isTest(path) && (name.startsWith('node:') || TEST_PACKAGES.includes(name)) ? null : breach;
}

function importBreaches(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    importsIn(text).flatMap((found) => {
      const breach = found.target.startsWith('.') ? relativeBreach(path, found) : packageBreach(path, found);
      return breach ?? [];
    }),
  );
}

/** Each file that can be reached from itself. Imports of types alone leave nothing behind, and close no circle. */
function circles(files: Files): string[] {
  const next = new Map(
    [...files].map(([path, text]) => [
      path,
      importsIn(text).flatMap(({ target, isType }) =>
        target.startsWith('.') && !isType ? resolved(path, target) : [],
      ),
    ]),
  );
  const reachable = (path: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(next.get(path) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(next.get(file) ?? []));
    }
    return seen;
  };
  return [...files.keys()]
    .filter((path) => reachable(path).has(path))
    .map((path) => `${path} imports itself in a circle`);
}

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.spec|\.d)?\.[a-z]+$/;
const FOLDER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Folders and files of this name gather what belongs elsewhere. */
const NO_SUBJECT = /^(?:utils?|helpers?|common|types?|constants?|index)$/;

function nameBreaches(files: Files): string[] {
  return [...files.keys()].flatMap((path) => {
    const folders = path.split('/');
    const file = folders.pop() ?? '';
    const stem = file.replace(/\..*$/, '');
    const isKebab = FILE_NAME.test(file) && folders.every((folder) => FOLDER_NAME.test(folder));
    const hasSubject = ![...folders, stem].some((name) => NO_SUBJECT.test(name));
    return [
      ...(isKebab ? [] : [`${path} is not in kebab-case`]),
      ...(hasSubject ? [] : [`${path} is named for no subject`]),
    ];
  });
}

function withoutCommentsAndStrings(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:\\.|[^'\\\n])*'/gm, '');
}

function textBreaches(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const code = withoutCommentsAndStrings(text);
    return [
      ...(text.split('\n').length - 1 > MOST_LINES ? [`${path} has over ${MOST_LINES} lines`] : []),
      ...(/(?::\s*|<|\bas\s+)any\b/.test(code) ? [`${path} says any`] : []),
      ...(path.startsWith('src/') && /^export default\b/m.test(code)
        ? [`${path} exports without a name`]
        : []),
    ];
  });
}

/** A constant that may be a function, up to its parameters; `isSure` where it can be nothing else. */
const MAYBE_FUNCTION =
  /^(?:export )?const (?<name>[\w$]+) =\s+(?:async\b\s*)?(?:(?<isSure>function\b|[\w$]+ =>|<\s*(?:const )?[A-Z][\w$]*(?:>\(|,| extends| =))|\()/gm;

/** A function of the file, from its first word to its last brace. */
const DECLARED_FUNCTION =
  /^(?<exported>export )?(?:async )?function\*? (?<name>[\w$]+)(?:.*\{\}$|[\s\S]*?^\}$)/gm;

/** Functions that are constants of the file. One whose type is written on the constant may be: a declaration has no room for it. */
function functionConstants(code: string): string[] {
  return [...code.matchAll(MAYBE_FUNCTION)].flatMap(({ 0: { length }, index, groups }) => {
    const name = groups?.name ?? '';
    return groups?.isSure !== undefined || areParameters(code, index + length) ? [name] : [];
  });
}

/** Whether the parentheses that are open at `start` hold parameters: behind them comes an arrow or a type. */
function areParameters(code: string, start: number): boolean {
  let end = start;
  for (let depth = 1; depth > 0 && end < code.length; end += 1) {
    if (code[end] === '(') depth += 1;
    if (code[end] === ')') depth -= 1;
  }
  return /^\s*(?:=>|:)/.test(code.slice(end));
}

/** What a file offers stands above what it keeps, and what it keeps below what first needs it. */
function orderBreaches(path: string, code: string): string[] {
  const functions = [...code.matchAll(DECLARED_FUNCTION)].map(({ index, groups }) => ({
    index,
    isExported: groups?.exported !== undefined,
    name: groups?.name ?? '',
  }));
  const kept = functions.filter(({ isExported }) => !isExported);
  const lastOffered = functions.findLast(({ isExported }) => isExported);
  // What a constant or a statement of the file names, as a script its `main`, may stand anywhere below what is offered.
  const around = code.replace(DECLARED_FUNCTION, '');
  return kept.flatMap(({ name, index }) => {
    if (lastOffered && index < lastOffered.index) {
      return [`${path} has ${name} above ${lastOffered.name}, which is exported`];
    }
    const mention = new RegExp(`(?<![\\w$]|(?<!\\.{2})\\.)${name.replaceAll('$', '\\$&')}(?![\\w$])`);
    return mention.test(code.slice(0, index) + around) ? [] : [`${path} has ${name} above what needs it`];
  });
}

function lengthBreaches(path: string, code: string): string[] {
  return [...code.matchAll(DECLARED_FUNCTION)].flatMap(({ 0: whole, groups }) =>
    whole.split('\n').length > MOST_LINES_OF_FUNCTION
      ? [`${path} has ${groups?.name} with over ${MOST_LINES_OF_FUNCTION} lines`]
      : [],
  );
}

function functionBreaches(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const code = withoutCommentsAndStrings(text);
    return [
      ...functionConstants(code).map((name) => `${path} has the function ${name} as a constant`),
      // A test may have what it needs at hand, or above the tests.
      ...(isTest(path) ? [] : orderBreaches(path, code)),
      // What tests are made of may be one long literal.
      ...(isTest(path) || path.startsWith('e2e/') || path.endsWith('/sample.ts')
        ? []
        : lengthBreaches(path, code)),
    ];
  });
}

function breaches(files: Files): string[] {
  return [
    ...importBreaches(files),
    ...circles(files),
    ...nameBreaches(files),
    ...textBreaches(files),
    ...functionBreaches(files),
  ];
}

function readFiles(): Files {
  return new Map(
    ['src', 'scripts', 'e2e']
      .flatMap((top) =>
        readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) =>
          posix.join(top, ...name.split('\\')),
        ),
      )
      .filter((path) => /\.(?:tsx?|mts|mjs)$/.test(path) && path !== 'src/architecture.test.ts')
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

describe('the order of the folders', () => {
  const files = readFiles();

  test('each folder may import only folders above it in the table', () => {
    const folders = Object.keys(MAY_IMPORT);
    for (const [index, [folder, allowed]] of Object.entries(MAY_IMPORT).entries()) {
      expect(folders.slice(0, index), folder).toEqual(expect.arrayContaining([...allowed]));
    }
  });

  test('the table has every folder of src', () => {
    const folders = [...files.keys()].filter((path) => path.startsWith('src/')).map(folderOf);
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...new Set(folders)].sort());
  });

  test('no file breaches a rule', () => {
    expect(breaches(files)).toEqual([]);
  });

  test('the rules see the files and their imports', () => {
    const imports = [...files.values()].flatMap(importsIn);
    expect(files.size).toBeGreaterThan(150);
    expect(imports.length).toBeGreaterThan(500);
    expect(imports.map(({ target }) => target)).toEqual(
      expect.arrayContaining(['maplibre-gl', 'd3-geo', 'preact']),
    );
  });
});

describe('a planted breach is reported', () => {
  const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'src/geo/a.ts imports src/scene/b.ts': { 'src/geo/a.ts': "import { b } from '../scene/b.ts';" },
    'src/svg/a.ts imports src/map/b.ts': { 'src/svg/a.ts': "import type { B } from '../map/b.ts';" },
    'src/map/a.ts imports src/state/b.ts': { 'src/map/a.ts': "export * from '../state/b.ts';" },
    'src/map/a.ts imports src/ui/b.ts': { 'src/map/a.ts': "const b = await import('../ui/b.ts');" },
    'src/app/a.ts imports scripts/b.ts': {
      'src/app/a.ts': "import {\n  b,\n  c,\n} from '../../scripts/b.ts';",
    },
    'src/pages/a.ts imports src/app/b.ts': { 'src/pages/a.ts': "import { b } from '../app/b.ts';" },
    'src/app/a.ts imports src/pages/b.ts': { 'src/app/a.ts': "import { b } from '../pages/b.ts';" },
    'scripts/a.ts imports src/map/b.ts': { 'scripts/a.ts': "import { b } from '../src/map/b.ts';" },
    'scripts/site/a.ts imports src/app/b.ts': {
      'scripts/site/a.ts': "import { b } from '../../src/app/b.ts';",
    },
    'scripts/a.ts imports e2e/b.ts': { 'scripts/a.ts': "import '../e2e/b.ts';" },
    'e2e/a.ts imports src/geo/b.ts, and not only its types': {
      'e2e/a.ts': "import { b } from '../src/geo/b.ts';",
    },
    'src/ui/a.tsx imports the package maplibre-gl': {
      'src/ui/a.tsx': "import type { Map } from 'maplibre-gl';",
    },
    'src/scene/a.ts imports the package d3-geo': { 'src/scene/a.ts': "import { geoPath } from 'd3-geo';" },
    'src/ui/a.ts imports the package zustand': {
      'src/ui/a.ts': "import { createStore } from 'zustand/vanilla';",
    },
    'src/ui/a.ts imports the package lodash': { 'src/ui/a.ts': "import lodash from 'lodash';" },
    'src/ui/a.ts imports the package node:fs': { 'src/ui/a.ts': "import { readFileSync } from 'node:fs';" },
    'src/ui/a.test.ts imports the package jsdom': { 'src/ui/a.test.ts': "import { JSDOM } from 'jsdom';" },
    'src/geo/a.ts imports itself in a circle': {
      'src/geo/a.ts': "import { b } from './b.ts';",
      'src/geo/b.ts': "export * from './a.ts';",
    },
    'src/geo/GreatCircle.ts is not in kebab-case': { 'src/geo/GreatCircle.ts': '' },
    'src/geo/index.ts is named for no subject': { 'src/geo/index.ts': '' },
    'src/ui/utils/text.ts is named for no subject': { 'src/ui/utils/text.ts': '' },
    'src/geo/a.ts has over 400 lines': { 'src/geo/a.ts': '\n'.repeat(401) },
    'src/geo/a.ts has a with over 60 lines': {
      'src/geo/a.ts': `export function a() {\n  const b = () => {${'\n    c;'.repeat(57)}\n  };\n}\n`,
    },
    'src/geo/a.ts says any': { 'src/geo/a.ts': 'export function a(b: any): number {\n  return b;\n}' },
    'src/geo/a.ts exports without a name': { 'src/geo/a.ts': 'export default 1;' },
    'src/geo/a.ts has the function a as a constant': { 'src/geo/a.ts': 'export const a = (): number => 1;' },
    'src/geo/b.ts has the function b as a constant': {
      'src/geo/b.ts':
        'const b = async (\n  c = (1 + 2) * 3,\n): Promise<{\n  readonly c: number;\n}> => ({ c });',
    },
    'src/geo/c.ts has the function c as a constant': {
      'src/geo/c.ts': 'const c =\n  (d: D) =>\n  (e: E) => d(e);',
    },
    'src/geo/d.test.ts has the function d as a constant': {
      'src/geo/d.test.ts': 'const d = <T extends Map<A, B>>(t: T) => t;',
    },
    'e2e/e.spec.ts has the function e as a constant': {
      'e2e/e.spec.ts': 'const e = function () {\n  return 1;\n};',
    },
    'scripts/f.mjs has the function f as a constant': { 'scripts/f.mjs': 'const f = async x => x;' },
    'src/geo/a.ts has b above a, which is exported': {
      'src/geo/a.ts': 'function b() {\n  return 1;\n}\n\nexport async function a() {\n  return b();\n}\n',
    },
    'scripts/a.ts has b above what needs it': {
      'scripts/a.ts': 'async function b() {}\n\nasync function main() {\n  await b();\n}\n\nawait main();\n',
    },
  };

  test.each(Object.entries(planted))('%s', (breach, files) => {
    expect(breaches(new Map(Object.entries(files)))).toContain(breach);
  });

  test('and nothing is where there is none', () => {
    const sound = {
      'src/geo/a.ts': "import { geoContains } from 'd3-geo';\nexport const from = 'maplibre-gl'; // any\n",
      'src/scene/b.ts': "import type { C } from './c.ts';\nimport { a } from '../geo/a.ts';\n",
      'src/scene/c.ts': "import { b } from './b.ts';\n",
      'src/scene/b.test.ts': "import { expect } from 'vitest';\nimport { readFileSync } from 'node:fs';\n",
      'e2e/d.spec.ts':
        "import type { A } from '../src/geo/a.ts';\nimport { serve } from '../scripts/serve.ts';\n",
      'scripts/host/serve.ts': "import places from '../data/places.json';\nimport { build } from 'vite';\n",
      'src/geo/top-down.ts':
        'const SUM = (1 + 2) * 3;\nconst half: (a: A) => B = (a) => a / 2;\n\nexport function a({\n  b,\n}: B): C {\n  const local = () => c(b);\n  return local();\n}\n\nfunction c(b) {\n  return b ? a(b) : none();\n}\n\nfunction none(): void {}\n',
      'src/ui/element.tsx':
        'const LINE = <hr class="(a)" />;\nconst TEXT = (\n  <p>\n    {(1)}: =>\n  </p>\n);\n',
      'scripts/run.ts':
        'async function main() {\n  await step();\n}\n\nasync function step() {}\n\nawait main();\n',
      'src/geo/at-hand.test.ts': 'function a() {\n  return 1;\n}\n\nfunction b() {\n  return a();\n}\n',
    };
    expect(breaches(new Map(Object.entries(sound)))).toEqual([]);
  });
});
