import { readDataset } from './load-dataset.ts';

// Tests every rule of the dataset and prints each breach: `npx tsx scripts/dataset/check-data.ts`.

const loaded = readDataset({ today: new Date().toISOString().slice(0, 10) });
if ('problems' in loaded) {
  for (const problem of loaded.problems) console.error(problem);
  console.error(`Problems in the data: ${loaded.problems.length}`);
  process.exitCode = 1;
} else {
  const { places, facts, links, sources, asOf } = loaded.dataset;
  console.log(
    `The data are sound as of ${asOf}: ${places.length} places, ${facts.length} facts, ${links.length} links, ${sources.length} sources.`,
  );
}
