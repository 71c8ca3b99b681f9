import type { EngineMap, EngineRenderer, Wanted } from '../map/engine-renderer.ts';
import type { Framing, Position } from '../scene/camera.ts';
import type { TagLayout } from '../scene/edge-tags.ts';
import { hitAt } from '../scene/hit.ts';
import type { Overlay, Renderer, RendererContext } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import type { Insets, Viewport } from '../scene/viewport.ts';
import { adoptOverlay } from '../svg/live-overlay.ts';
import { createStillRenderer, type StillRenderer } from '../svg/still-renderer.ts';
import { watchContext } from './context-loss.ts';
import { find } from './find-element.ts';
import { attachMapClicks } from './map-clicks.ts';
import { watchPrinting } from './printing.ts';
import { measureViewport, watchViewport } from './viewport-meter.ts';

/** What goes wrong with a map that was there. */
export type StageFailure = 'context-lost' | 'timeout';

/** The map of a page, whatever draws it at the moment. */
export interface MapStage {
  /** Draws another scene. */
  draw(scene: Scene): void;
  /** Moves to a framing. */
  show(framing: Framing): void;
  /** Moves to a framing, unless the reader has moved the map since the last one was shown. */
  showUnlessMoved(framing: Framing): void;
  /** Enlarges (positive) or reduces by steps of a doubling, on the reader's behalf. */
  zoomBy(step: number): void;
  /** The engine's map once it has taken over; null before, and while it has no graphics context. */
  engineMap(): EngineMap | null;
  /** Lets the engine that is made take over; rejects with the reason where the still map stays. */
  takeOver(make: (seen: EngineSeen) => Promise<EngineRenderer>): Promise<void>;
}

/** What an engine is made for. */
export interface EngineSeen extends RendererContext {
  readonly scene: Scene;
}

/** What the stage is built from. */
export interface StageParts {
  readonly container: HTMLElement;
  readonly scene: Scene;
  readonly framing: Framing;
  readonly onSelect: (id: string | null) => void;
  /** Hears, at every movement, what of the story is out of sight. */
  readonly onTags: (layout: TagLayout) => void;
  /** Where a mark leads that did not come with the page. */
  readonly addressOf: (id: string) => string;
  /** Says one line on the map; null takes it away. */
  readonly onNote: (failure: StageFailure | null) => void;
}

/**
 * What draws the map. The engine is in sight in one state only; in all others it is the still map, which takes the
 * reader's hand, and the engine leaves the overlay alone.
 */
type Phase =
  | { readonly type: 'still' }
  /** The engine draws out of sight: at first, after a loss, and in another projection. */
  | { readonly type: 'settling'; readonly engine: EngineRenderer }
  | { readonly type: 'engine'; readonly engine: EngineRenderer }
  | { readonly type: 'context-lost'; readonly engine: EngineRenderer };

/** What the stage holds of the map and of what the reader has done to it; the renderers hold nothing of it. */
interface StageState {
  phase: Phase;
  /** On paper it is the still map, whatever the phase: a printer gets an empty box of what WebGL has drawn. */
  printing: boolean;
  scene: Scene;
  /** What the choice asks to be shown. */
  wanted: Framing;
  /** The reader has moved the map away from it. */
  moved: boolean;
  viewport: Viewport;
}

interface Standing extends StageParts {
  readonly state: StageState;
  readonly still: StillRenderer;
  readonly overlay: Overlay;
  readonly context: RendererContext;
}

/** Brings the page's map to life. */
export function createMapStage(parts: StageParts): MapStage {
  const stage = setUp(parts);
  const { state, container, overlay } = stage;
  attachMapClicks({
    container,
    hitAt: (point) => hitAt(overlay.near(point), inSight(stage).landAt(point)),
    onSelect: parts.onSelect,
  });
  watchViewport(container, (viewport) => onViewport(stage, viewport));
  watchPrinting((printing) => onPrinting(stage, printing));
  return {
    draw: (scene) => draw(stage, scene),
    show: (framing) => show(stage, framing),
    showUnlessMoved: (framing) => (state.moved ? keep(stage, framing) : show(stage, framing)),
    zoomBy(step) {
      state.moved = true;
      inSight(stage).zoomBy(step);
    },
    engineMap: () => drawingEngine(state)?.map ?? null,
    takeOver: (make) => takeOver(stage, make),
  };
}

function setUp(parts: StageParts): Standing {
  const { container, scene, framing } = parts;
  const state: StageState = {
    phase: { type: 'still' },
    printing: false,
    scene,
    wanted: framing,
    moved: false,
    viewport: measureViewport(container),
  };
  const overlay = adoptOverlay(find(container, '.overlay', SVGSVGElement), scene, parts);
  const context: RendererContext = {
    overlay,
    viewport: () => state.viewport,
    onMoved: () => {
      state.moved = true;
    },
  };
  const base = find(container, '.still', SVGSVGElement);
  const still = createStillRenderer({ ...context, container, base, scene, position: framing });
  // What the page opened on stands in its class; from now on the choice decides.
  container.className = 'map';
  return { ...parts, state, still, overlay, context };
}

function onViewport(stage: Standing, viewport: Viewport): void {
  const { state } = stage;
  const before = state.viewport;
  state.viewport = viewport;
  // On paper the stylesheet places everything.
  if (state.printing) return;
  const sameSize = before.size.width === viewport.size.width && before.size.height === viewport.size.height;
  // What comes over the map moves; a box that changes is another map.
  if (sameSize && !state.moved) {
    if (!sameInsets(before.insets, viewport.insets)) inSight(stage).fly(state.wanted);
    else inSight(stage).resize(null);
  } else inSight(stage).resize(state.moved ? null : state.wanted);
}

function sameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Paper gets what is asked for, whole, whatever part of it the reader has moved to. */
function onPrinting(stage: Standing, printing: boolean): void {
  const { state, still } = stage;
  if (printing === state.printing) return;
  state.printing = printing;
  if (printing) {
    still.rest(state.wanted);
  } else {
    state.viewport = measureViewport(stage.container);
    inSight(stage).stand(positionOf(stage));
  }
  bringIntoSight(stage);
}

function draw(stage: Standing, scene: Scene): void {
  const { state, overlay, still } = stage;
  const turned = scene.projection !== state.scene.projection;
  state.scene = scene;
  overlay.update(scene);
  still.update(scene);
  if (state.phase.type !== 'engine') return;
  // A picture in another projection is drawn out of sight, like the first one.
  if (turned) void settle(stage, state.phase.engine);
  else state.phase.engine.update(scene);
}

function show(stage: Standing, framing: Framing): void {
  stage.state.moved = false;
  // A selection may have moved what covers the map; a flight goes to what is free now.
  if (!stage.state.printing) stage.state.viewport = measureViewport(stage.container);
  keep(stage, framing);
  if (stage.state.printing) stage.still.rest(framing);
  else inSight(stage).fly(framing);
}

function keep({ state }: Standing, framing: Framing): void {
  state.wanted = framing;
}

/** The engine that has been in sight and has its context. */
function drawingEngine({ phase }: StageState): EngineRenderer | null {
  return phase.type === 'engine' || phase.type === 'settling' ? phase.engine : null;
}

async function takeOver(stage: Standing, make: (seen: EngineSeen) => Promise<EngineRenderer>): Promise<void> {
  const { state, context, onNote } = stage;
  const engine = await make({ ...context, scene: state.scene });
  try {
    await prepare(stage, engine);
  } catch (error) {
    discard(stage, engine);
    throw error;
  }
  watchContext(engine.map, {
    onLost() {
      fallBack(stage, { type: 'context-lost', engine });
      onNote('context-lost');
    },
    async onRestored() {
      await settle(stage, engine);
      if (state.phase.type === 'engine') onNote(null);
    },
  });
}

/** The same for an engine that was in sight before: where it fails, the still map stays and says so. */
async function settle(stage: Standing, engine: EngineRenderer): Promise<void> {
  try {
    await prepare(stage, engine);
  } catch {
    discard(stage, engine);
    stage.onNote('timeout');
  }
}

/** Leaves the map to the still renderer for good. */
function discard(stage: Standing, engine: EngineRenderer): void {
  fallBack(stage, { type: 'still' });
  engine.remove();
}

/** Lets the engine draw out of sight what is wanted, then brings it into sight. Rejects where it never comes to rest. */
async function prepare(stage: Standing, engine: EngineRenderer): Promise<void> {
  const { state } = stage;
  const phase: Phase = { type: 'settling', engine };
  fallBack(stage, phase);
  const wanted = (): Wanted => ({
    scene: state.scene,
    position: positionOf(stage),
    viewport: state.viewport,
  });
  try {
    await engine.prepare(wanted);
  } catch (error) {
    if (state.phase === phase) throw error;
  }
  // Its context was lost meanwhile.
  if (state.phase !== phase) return;
  state.phase = { type: 'engine', engine };
  bringIntoSight(stage);
}

/** Shows the still map where the engine stood, or would stand. */
function fallBack(stage: Standing, phase: Phase): void {
  const position = positionOf(stage);
  stage.state.phase = phase;
  if (!stage.state.printing) stage.still.stand(position);
  bringIntoSight(stage);
}

/** Where the map stands: what is asked for, or where the reader has it. */
function positionOf(stage: Standing): Position {
  const { moved, wanted } = stage.state;
  return moved ? { type: 'camera', camera: inSight(stage).camera() } : wanted;
}

/** Puts what should be in sight there, and the overlay into its hands. */
function bringIntoSight(stage: Standing): void {
  const { state, container, still, overlay } = stage;
  const engine = state.phase.type === 'still' ? null : state.phase.engine;
  const shown = inSight(stage);
  container.classList.toggle('engine-on', shown === engine);
  if (shown === engine) {
    still.setActive(false);
    engine.setActive(true);
    return;
  }
  engine?.setActive(false);
  overlay.moveInto(container);
  still.setActive(true);
}

/** What draws what the reader sees, and takes their hand. */
function inSight({ state: { phase, printing }, still }: Standing): Renderer {
  return phase.type === 'engine' && !printing ? phase.engine : still;
}
