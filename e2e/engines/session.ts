/** Width and height of a page in CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Keys that are pressed by name, as WebDriver and Puppeteer both know them. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown';

/** Runs in the page; what it needs comes as its one argument, since nothing around it goes along. */
export type InPage<A, R> = (argument: A) => R | Promise<R>;

/** A page in a real browser, driven as a reader would: by pointer and keys. */
export interface Session {
  open(address: string): Promise<void>;
  /** Runs a function in the page, or in a frame of it by number, and waits for its answer. */
  run<A, R>(inPage: InPage<A, R>, argument: A, frame?: number): Promise<R>;
  /** A click at a point of the window. */
  clickAt(x: number, y: number): Promise<void>;
  wheelAt(x: number, y: number, down: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  resize(size: PageSize): Promise<void>;
  /** The page as PDF; null where the engine's driver cannot print. */
  print(): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** A browser that opens pages which know nothing of each other. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  open(size: PageSize): Promise<Session>;
  close(): Promise<void>;
}
