/** Why the engine does not draw the map. */
export type FailureReason =
  | 'no-webgl'
  | 'engine-unreachable'
  | 'geography-unreachable'
  | 'geography-broken'
  | 'worker-blocked'
  | 'timeout'
  | 'context-lost';

/** Says why the still map stays. */
export class EngineFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'EngineFailure';
    this.reason = reason;
  }
}
