/** How the engine is waited for. */
export interface Waiting {
  readonly container: HTMLElement;
  /** In a frame nothing heavy is loaded before the reader comes near. */
  readonly untilNear: boolean;
}

/** How near to the screen a frame must be, as a margin of the observer. */
const NEAR = '400px';

/** Waits for the moment at which loading the engine disturbs nobody: a touch of the map, or a quiet page. */
export async function engineMoment({ container, untilNear }: Waiting): Promise<void> {
  const touched = whenTouched(container);
  if (savesData()) return touched;
  const quiet = async (): Promise<void> => {
    if (untilNear) await whenNear(container);
    await whenQuiet();
  };
  return Promise.race([touched, quiet()]);
}

function whenTouched(container: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['pointerdown', 'focusin', 'wheel'] as const) {
      container.addEventListener(type, () => resolve(), { once: true, passive: true });
    }
  });
}

/** The reader asked their browser to save data: they get the engine when they use the map. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

function whenNear(container: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: NEAR },
    );
    observer.observe(container);
  });
}

/** Longest wait for a quiet moment, in milliseconds. */
const QUIET = 2000;

function whenQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      // Safari has no idle callbacks; after the load event it is about as quiet.
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: QUIET });
      else setTimeout(resolve, 200);
    };
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle, { once: true });
  });
}
