import { Map as MapLibre, NavigationControl, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { labels } from './labels.ts';
import worldUrl from 'world-atlas/countries-50m.json?url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

let world: Promise<GeoJSON.FeatureCollection> | undefined;
const countries = () => world ??= fetch(worldUrl).then((r) => r.json()).then((t: Topology<{ countries: GeometryCollection }>) => feature(t, t.objects.countries) as GeoJSON.FeatureCollection);

/** A colour of the page as it now stands. */
export const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim() || '#888';

/** A quiet offline base: land, sea and the outlines of countries, as Natural Earth draws them at 1:50 million. */
export async function baseMap(container: HTMLElement, extent: readonly [number, number, number, number] | null, kind: 'whole' | 'small'): Promise<MapLibre> {
  const shapes = await countries();
  const style: StyleSpecification = { version: 8, sources: { world: { type: 'geojson', data: shapes, attribution: 'Map base: Natural Earth · Places: GeoNames' }, names: { type: 'geojson', data: labels(shapes) } }, layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': colour('--sunk') } }, { id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': colour('--leaf') } }, { id: 'lines', type: 'line', source: 'world', paint: { 'line-color': colour('--line'), 'line-width': 1 } },
    { id: 'names', type: 'symbol', source: 'names', layout: { 'text-field': ['get', 'name'], 'text-size': 12, 'text-font': ['sans-serif'], 'text-max-width': 7, 'symbol-sort-key': ['-', ['get', 'size']] }, paint: { 'text-color': colour('--soft'), 'text-halo-color': colour('--leaf'), 'text-halo-width': 1.2 } }] };
  const map = new MapLibre({ container, style, center: [30, 25], zoom: 1.2, minZoom: 0.5, maxZoom: 9, attributionControl: { compact: false }, fadeDuration: 0, dragRotate: false, pitchWithRotate: false, cooperativeGestures: kind === 'small', ...(extent ? { bounds: [[extent[0], extent[1]], [extent[2], extent[3]]], fitBoundsOptions: { padding: 48, maxZoom: kind === 'small' ? 7.5 : 5 } } : {}) });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.touchZoomRotate.disableRotation();
  await new Promise<void>((done) => { map.once('load', () => done()); });
  return map;
}

/** A ring on the sphere around a point, as a polygon of 48 corners. */
export function ring(lon: number, lat: number, km: number): GeoJSON.Feature<GeoJSON.Polygon> {
  const d = km / 6371, p = (lat * Math.PI) / 180;
  const corners = Array.from({ length: 49 }, (_, i) => {
    const a = (i / 48) * 2 * Math.PI;
    const q = Math.asin(Math.sin(p) * Math.cos(d) + Math.cos(p) * Math.sin(d) * Math.cos(a));
    return [lon + (Math.atan2(Math.sin(a) * Math.sin(d) * Math.cos(p), Math.cos(d) - Math.sin(p) * Math.sin(q)) * 180) / Math.PI, (q * 180) / Math.PI];
  });
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [corners] } };
}
