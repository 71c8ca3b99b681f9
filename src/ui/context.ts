import type { ComponentType } from 'preact';
import type { Edition, Evidence, Fact, SubjectId } from '../dataset/model.ts';
import type { Language } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import type { Selection } from '../scene/choice.ts';

/** Where things stand, as addresses relative to the page; without JavaScript they are all there is. */
export interface Addresses {
  /** The map with nothing selected. */
  home(): string;
  /** A country or a place. */
  subject(id: SubjectId): string;
  /** The same subject in another language; null for nothing selected. */
  language(language: Language, id: SubjectId | null): string;
  /** "About this map". */
  about(): string;
  /** The page that lists the data files and what was corrected. */
  data(): string;
  /** The full page of a subject, outside any frame. */
  fullPage(id: SubjectId | null): string;
}

/** What a list of a panel is given. */
interface ListProps {
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** What shows facts and sources, and what stands below them. */
export interface FactViews {
  readonly FactArticle: ComponentType<{ readonly fact: Fact<string>; readonly page: Page }>;
  readonly SourceList: ComponentType<{ readonly evidence: readonly Evidence[]; readonly page: Page }>;
  readonly FactLinks: ComponentType<ListProps & { readonly ids: readonly string[] }>;
  readonly LatestFacts: ComponentType<ListProps & { readonly ids: readonly string[] }>;
  readonly OnTheMap: ComponentType<ListProps & { readonly id: SubjectId }>;
  readonly CompanyList: ComponentType<ListProps>;
  readonly PanelFoot: ComponentType<{ readonly page: Page }>;
  readonly Pager: ComponentType<ListProps & { readonly selection: Selection }>;
}

/** What every component of a page reads. */
export interface Page {
  /** All that is known. */
  readonly edition: Edition;
  /** What of it is on the map: what is listed, counted and walked through. */
  readonly shown: Edition;
  /** null until they have come with the facts. */
  readonly views: FactViews | null;
  readonly messages: Messages;
  readonly addresses: Addresses;
  /** False in a frame that may not open windows: sources then show their address as text. */
  readonly popups: boolean;
}

/** Selects a subject, or nothing. */
export type OnSelect = (id: SubjectId | null) => void;
