import type { Map as EngineMap, MapMouseEvent, PointLike } from 'maplibre-gl';

/** The country that the engine draws at a point of the map; null over the sea. */
export function countryAt(map: EngineMap, point: PointLike): string | null {
  const [feature] = map.queryRenderedFeatures(point, { layers: ['countries'] });
  const id: unknown = feature?.properties.id;
  return typeof id === 'string' ? id : null;
}

/** Highlights the country under the mouse. Returns its undo. */
export function attachHover(map: EngineMap): () => void {
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
}
