import type { Edition, LngLat } from '../dataset/model.ts';
import type { Selection } from './choice.ts';
import type { LabelLine, LabelLines } from './labels.ts';
import type { LabelWords } from './place-label.ts';

/** What the map itself says of its story, out on the sea. */
export interface SceneAnnotation {
  readonly title: string;
  /** Who says it, and how firm it is. */
  readonly basis: string;
}

/** Where there may be room for it, the best first: west of Sumatra, south of Java. */
export const ANNOTATION_POINTS: readonly LngLat[] = [
  [54, -5],
  [60, -12],
  [72, -16],
  [114, -12],
];

/** Letters of a line where there is room, and where there is little. */
const LINE_LENGTHS = [36, 24] as const;

/** The annotation of the first view; null while something is selected, or training is not shown. */
export function annotationOf(
  edition: Edition,
  shown: Pick<Edition, 'places'>,
  selection: Selection,
  words: LabelWords,
): SceneAnnotation | null {
  const hasTraining = shown.places.some(({ roles }) => roles.some(({ kind }) => kind === 'training-cluster'));
  if (selection.type !== 'none' || !hasTraining) return null;
  const { origin } = edition.story.lead;
  if (!origin) return null;
  const { title, basis } = words.annotation;
  return { title, basis: basis(origin.publisher, origin.unconfirmedBy.map(voiceOf).join(', ')) };
}

/** Its lines, the widest first. */
export function annotationLines({ title, basis }: SceneAnnotation): LabelLines[] {
  return LINE_LENGTHS.flatMap((length): LabelLines[] => {
    const [first, ...rest] = [
      ...wrapped(title, length).map((text): LabelLine => ({ text, style: 'annotation' })),
      ...wrapped(basis, length).map((text): LabelLine => ({ text, style: 'note' })),
    ];
    return first ? [[first, ...rest]] : [];
  });
}

/** Whose word it is: a page that merely carries it ("Reuters, via …") is named in the panel. */
function voiceOf(publisher: string): string {
  return publisher.split(', via ')[0] ?? publisher;
}

function wrapped(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
