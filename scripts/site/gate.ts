/** Lets so many through at a time, in the order in which they come. */
export interface Gate {
  /** Does something once there is room, and gives its result. */
  readonly pass: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Lets more through at a time from now on, or fewer; who is inside stays. */
  readonly resize: (width: number) => void;
}

/** Opens a gate for so many at a time. */
export function openGate(width: number): Gate {
  let [open, inside] = [width, 0];
  const waiting: (() => void)[] = [];
  const admit = (): void => {
    for (; inside < open; inside++) {
      const next = waiting.shift();
      if (!next) return;
      next();
    }
  };
  const pass = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const admitted = new Promise<void>((resolve) => waiting.push(resolve));
    admit();
    await admitted;
    try {
      return await work();
    } finally {
      inside--;
      admit();
    }
  };
  const resize = (next: number): void => {
    open = next;
    admit();
  };
  return { pass, resize };
}
