import type { Map as EngineMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import { countryOn, hitAt, territoryOf } from '../scene/hit.ts';
import type { MapHandlers, Overlay } from '../scene/view.ts';

const countryAt = (map: EngineMap, point: PointLike): string | null => {
  const [feature] = map.queryRenderedFeatures(point, { layers: ['countries'] });
  const id: unknown = feature?.properties.id;
  return typeof id === 'string' ? id : null;
};

const placeOf = ({ target }: MouseEvent): string | null =>
  target instanceof Element ? (target.closest('[data-place]')?.getAttribute('data-place') ?? null) : null;

/** Marks and small territories lie above the canvas and are clicked first; the rest of a click is the ground's. */
const attachClicks = (map: EngineMap, overlay: Overlay, { onSelect }: MapHandlers): (() => void) => {
  const onGround = (event: MapMouseEvent): void => {
    const { x, y } = event.point;
    onSelect(hitAt(overlay.near([x, y]), countryAt(map, [x, y])));
  };
  const idAtPointer = (event: MouseEvent): string | null => {
    const box = map.getContainer().getBoundingClientRect();
    const point: [number, number] = [event.clientX - box.left, event.clientY - box.top];
    const territory = territoryOf(document.elementsFromPoint(event.clientX, event.clientY));
    return hitAt(overlay.near(point), countryOn({ land: countryAt(map, point), territory }));
  };
  const onOverlay = (event: MouseEvent): void => {
    // The engine would take it for a click on the ground too.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // A link activated by the keyboard has no place on the screen.
    onSelect(event.detail > 0 ? idAtPointer(event) : placeOf(event));
  };
  map.on('click', onGround);
  overlay.element.addEventListener('click', onOverlay);
  return () => {
    map.off('click', onGround);
    overlay.element.removeEventListener('click', onOverlay);
  };
};

const attachHover = (map: EngineMap): (() => void) => {
  let hovered: string | null = null;
  const setHovered = (id: string | null): void => {
    if (id === hovered) return;
    if (hovered) map.setFeatureState({ source: 'countries', id: hovered }, { hover: false });
    if (id) map.setFeatureState({ source: 'countries', id }, { hover: true });
    hovered = id;
    map.getCanvas().classList.toggle('over-country', id !== null);
  };
  const onMove = (event: MapMouseEvent): void => setHovered(countryAt(map, event.point));
  const onLeave = (): void => setHovered(null);
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  return () => {
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
  };
};

/** Clicks select, a pointer that hovers highlights. Returns its undo. */
export const attachPointer = (map: EngineMap, overlay: Overlay, handlers: MapHandlers): (() => void) => {
  const undos = [attachClicks(map, overlay, handlers), attachHover(map)];
  return () => {
    for (const undo of undos) undo();
  };
};
