/** Whether a build machine runs this, which says so in `CI`: there a test may be tried again, and none is left out in silence. */
export function isBuildMachine({ CI }: NodeJS.ProcessEnv = process.env): boolean {
  return CI !== undefined && CI !== '' && CI !== 'false';
}
