import type { Edition, SubjectId } from '../dataset/model.ts';
import type { Language } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';

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

/** What every component of a page reads. */
export interface Page {
  /** All that is known. */
  readonly edition: Edition;
  /** What of it is on the map: what is listed, counted and walked through. */
  readonly shown: Edition;
  readonly messages: Messages;
  readonly addresses: Addresses;
  /** False in a frame that may not open windows: sources then show their address as text. */
  readonly popups: boolean;
}

/** Selects a subject, or nothing. */
export type OnSelect = (id: SubjectId | null) => void;
