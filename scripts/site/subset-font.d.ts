declare module 'subset-font' {
  /** A font with no more glyphs than a text takes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'sfnt'; readonly preserveNameIds: readonly number[] },
  ): Promise<Buffer>;
}
