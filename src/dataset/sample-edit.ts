import { parseDataset } from './parse.ts';
import type { Problem } from './problem.ts';
import { sampleContext, sampleFiles } from './sample.ts';

/** What is wrong with the sample after edits of it. */
export function problemsAfter(
  ...edits: readonly (readonly [path: string, value: unknown])[]
): readonly Problem[] {
  const files = sampleFiles();
  for (const [path, value] of edits) edit(files, path, value);
  const parsed = parseDataset(files, sampleContext);
  return 'problems' in parsed ? parsed.problems : [];
}

/** Sets the value at a path of keys; `-` adds to the end of a list, undefined takes the key away. */
function edit(root: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => (isContainer(node) ? node[key] : undefined), root);
  if (!isContainer(holder)) throw new Error(`The sample has nothing at ${path}`);
  if (Array.isArray(holder) && last === '-') holder.push(value);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
