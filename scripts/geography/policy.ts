import table from '../../data/contested-borders.json' with { type: 'json' };

/** A border that states disagree about, as the line between two shapes of the atlas, or the part of it in a box. */
export interface ContestedBorderRule {
  readonly id: string;
  readonly between: readonly string[];
  /** West, south, east, north in degrees. */
  readonly within?: readonly number[];
  readonly reason: string;
}

/** Where the shapes of the atlases are not those of ISO 3166-1, and what is done about each. */
export interface BorderPolicy {
  readonly borders: readonly ContestedBorderRule[];
  readonly merged: readonly { readonly atlas: string; readonly into: string }[];
  readonly split: readonly {
    readonly atlas: string;
    readonly at: readonly number[];
    readonly into: string;
  }[];
  /** Shapes that the coarser map takes from the finer atlas. */
  readonly added: readonly { readonly atlas: string }[];
  readonly left: readonly { readonly atlas: string }[];
}

/** The border policy of `data/contested-borders.json`, which gives the reason for each line. */
export const borderPolicy: BorderPolicy = table;
