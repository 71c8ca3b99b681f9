import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseSiteAddress } from '../host/site-address.ts';
import { buildSite } from './build-site.ts';

// Builds the site: `npm run build`, with `--out` for another folder than dist, `--origin` for the address where it will lie,
// `--root` for another folder with `data` and `public/geo`, `--cores` for fewer cores than there are, `--cache` for another
// folder of what was made before (`--cache ''` for none), `--report` for a file with how long each part took.

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    origin: { type: 'string', default: process.env.SITE_ORIGIN ?? '' },
    root: { type: 'string', default: '.' },
    cores: { type: 'string', default: String(availableParallelism()) },
    cache: { type: 'string', default: '.cache/site' },
    report: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const origin = values.origin === '' ? null : siteAddress(values.origin);
  const report = await buildSite({
    out: values.out,
    origin,
    root: pathToFileURL(`${values.root}/`),
    cores: Number(values.cores),
    cache: values.cache === '' ? null : values.cache,
  });
  const { pages, pictures, newPictures, compressed, seconds } = report;
  console.log(
    `Built ${pages} pages and ${pictures} share pictures, ${newPictures} of them new, into ${values.out}/ in ${seconds.toFixed(1)} s, ${compressed} files also compressed.`,
  );
  if (origin === null) {
    console.log(
      'No --origin: addresses in the pages are relative, oEmbed answers are not for use, and there is no sitemap.',
    );
  }
  if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(report));
}

function siteAddress(text: string): string {
  try {
    return parseSiteAddress(text).href;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

await main();
