import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { prerender } from './prerender.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    origin: { type: 'string', default: process.env.SITE_ORIGIN ?? '' },
  },
});

const origin = values.origin === '' ? null : new URL('./', values.origin).href;

await build({ build: { outDir: values.out }, logLevel: 'warn' });
const pages = prerender({ out: values.out, origin });
rmSync(`${values.out}/.vite`, { recursive: true });
console.log(`Built ${pages} pages into ${values.out}/.`);
