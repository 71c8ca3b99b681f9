import type { Map as EngineMap, MapMouseEvent } from 'maplibre-gl';
import type { MapHandlers, Overlay } from '../scene/view.ts';

const idAt = (map: EngineMap, { point }: MapMouseEvent): string | null => {
  const [feature] = map.queryRenderedFeatures(point, { layers: ['countries'] });
  const id: unknown = feature?.properties.id;
  return typeof id === 'string' ? id : null;
};

/** Marks and small territories lie above the canvas and answer for themselves; the rest of a click is the ground's. */
const attachClicks = (map: EngineMap, overlay: Overlay, { onSelect }: MapHandlers): (() => void) => {
  const onGround = (event: MapMouseEvent): void => {
    onSelect(overlay.nearest([event.point.x, event.point.y]) ?? idAt(map, event));
  };
  const onOverlay = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target : null;
    event.preventDefault();
    // The engine would take it for a click on the ground too.
    event.stopPropagation();
    const box = map.getContainer().getBoundingClientRect();
    const near = event.detail > 0 ? overlay.nearest([event.clientX - box.left, event.clientY - box.top]) : null;
    const place = target?.closest('[data-place]')?.getAttribute('data-place');
    onSelect(near ?? place ?? target?.closest('[data-country]')?.getAttribute('data-country') ?? null);
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
  const onMove = (event: MapMouseEvent): void => setHovered(idAt(map, event));
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
