import type { Edition, SubjectId } from '../dataset/model.ts';
import type { World } from '../geo/topology.ts';
import type { PageForm, PageName } from '../state/page-path.ts';

/** Addresses of built files, from the site's root. */
export interface Assets {
  readonly stylesheets: readonly string[];
  /** What the map of a subject's page opens on: of each page its own, since one file of all would grow with every place. */
  readonly framings: Readonly<Partial<Record<SubjectId, string>>>;
  /** What only pages in a frame need besides, before the others. */
  readonly frameStylesheets: readonly string[];
  /** Runs before the first paint: the theme that the address asks for. */
  readonly theme: string;
  /** What a page in a frame says to its host before anything else. */
  readonly firstWord: string;
  /** The page's module. */
  readonly main: string;
  /** Modules that a page of a form needs at once besides. */
  readonly preload: Readonly<Record<PageForm, readonly string[]>>;
  /** What the map and every first answer need. */
  readonly edition: string;
  /** The folder of the facts and their sources, with a slash at its end: each panel has a file of its own there. */
  readonly facts: string;
  readonly world: string;
  /** The shapes for a near view. */
  readonly detail: string;
  /** What else things are called: the search loads it with itself. */
  readonly names: string;
  /** The tools of a page, which come later than the rest. */
  readonly tools: string;
  /** The dialog that makes snippets, which the page loads when it is asked for. */
  readonly dialog: string;
  /** The script that newsrooms include, under the name that changes with its content. */
  readonly embedScript: EmbedScriptAsset;
}

/** The embed library as a snippet names it. */
export interface EmbedScriptAsset {
  readonly path: string;
  /** Subresource integrity of the file. */
  readonly integrity: string;
}

/** What a page is made from. */
export interface PageInput {
  readonly name: PageName;
  readonly edition: Edition;
  /** The shapes, already simplified for the still map. */
  readonly world: World;
  readonly assets: Assets;
  /** The site's public address with a slash at its end; null where it is not known, and then nothing is said of it. */
  readonly origin: string | null;
}
