import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { IncidentPage, IncidentRow, Spot } from '#api';
import { go } from '../route.ts';
import { countryWords, dateWords, many, precisionWords, typeWords } from '../words.ts';
import { baseMap, colour, ring } from './base.ts';
import { useScheme } from './scheme.ts';

interface Drawn { readonly spot: Spot & { lat: number; lon: number }; readonly key: string; readonly title: string }

const drawable = (s: Spot): s is Spot & { lat: number; lon: number } => s.precision <= 4 && s.lat !== null && s.lon !== null;
/** The radius of the ring, km: as told, else a plain width for each precision; 0 for an exact place. */
const radius = (s: Spot): number => s.radiusKm ?? ({ 1: 0, 2: 10, 3: 25, 4: 60 } as Record<number, number>)[s.precision] ?? 0;
const spotName = (s: Spot) => (s.relation ? `${s.relation} ${s.name}` : s.name);

function features(drawn: readonly Drawn[]) {
  const points = drawn.map((d) => ({ type: 'Feature' as const, properties: { key: d.key, title: d.title }, geometry: { type: 'Point' as const, coordinates: [d.spot.lon, d.spot.lat] } }));
  return { points: { type: 'FeatureCollection' as const, features: points }, rings: { type: 'FeatureCollection' as const, features: drawn.filter((d) => radius(d.spot) > 0).map((d) => ring(d.spot.lon, d.spot.lat, radius(d.spot))) } };
}

function extentOf(drawn: readonly Drawn[]): [number, number, number, number] | null {
  if (!drawn.length) return null;
  const pad = Math.max(0.25, ...drawn.map((d) => radius(d.spot) / 80));
  return [Math.min(...drawn.map((d) => d.spot.lon)) - pad, Math.min(...drawn.map((d) => d.spot.lat)) - pad, Math.max(...drawn.map((d) => d.spot.lon)) + pad, Math.max(...drawn.map((d) => d.spot.lat)) + pad];
}

function layers(map: MapLibre, drawn: readonly Drawn[], kind: 'whole' | 'small') {
  const { points, rings } = features(drawn);
  map.addSource('rings', { type: 'geojson', data: rings });
  map.addSource('points', { type: 'geojson', data: points, cluster: kind === 'whole', clusterRadius: 32, clusterMaxZoom: 7 });
  map.addLayer({ id: 'rings', type: 'fill', source: 'rings', paint: { 'fill-color': colour('--who'), 'fill-opacity': 0.12 } });
  map.addLayer({ id: 'ring-lines', type: 'line', source: 'rings', paint: { 'line-color': colour('--who'), 'line-width': 1.2, 'line-dasharray': [3, 2] } });
  map.addLayer({ id: 'clusters', type: 'circle', source: 'points', filter: ['has', 'point_count'], paint: { 'circle-color': colour('--leaf'), 'circle-stroke-color': colour('--who'), 'circle-stroke-width': 1.5, 'circle-radius': ['step', ['get', 'point_count'], 12, 10, 16, 100, 22] } });
  map.addLayer({ id: 'numbers', type: 'symbol', source: 'points', filter: ['has', 'point_count'], layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-size': 12, 'text-font': ['sans-serif'] }, paint: { 'text-color': colour('--ink') } });
  map.addLayer({ id: 'points', type: 'circle', source: 'points', filter: ['!', ['has', 'point_count']], paint: { 'circle-radius': 5, 'circle-color': colour('--who'), 'circle-stroke-color': colour('--leaf'), 'circle-stroke-width': 1.5 } });
}

function clicks(map: MapLibre) {
  map.on('click', 'points', (e) => { const key = e.features?.[0]?.properties['key'] as string | undefined; if (key) go(`/incidents/${encodeURIComponent(key)}`); });
  map.on('click', 'clusters', (e) => { const f = e.features?.[0]; if (f) void map.getSource<GeoJSONSource>('points')!.getClusterExpansionZoom(f.properties['cluster_id'] as number).then((zoom) => map.easeTo({ center: (f.geometry as GeoJSON.Point).coordinates as [number, number], zoom })); });
  for (const layer of ['points', 'clusters']) { map.on('mouseenter', layer, () => { map.getCanvas().style.cursor = 'pointer'; }); map.on('mouseleave', layer, () => { map.getCanvas().style.cursor = ''; }); }
}

function Canvas({ drawn, kind, label }: { readonly drawn: readonly Drawn[]; readonly kind: 'whole' | 'small'; readonly label: string }) {
  const box = useRef<HTMLDivElement>(null), scheme = useScheme();
  const [state, setState] = useState<'loading' | 'idle' | 'failed'>('loading');
  useEffect(() => {
    let map: MapLibre | undefined, dead = false;
    baseMap(box.current!, extentOf(drawn), kind).then((m) => { map = m; if (dead) { m.remove(); return; } layers(m, drawn, kind); if (kind === 'whole') clicks(m); m.once('idle', () => setState('idle')); }).catch(() => setState('failed'));
    return () => { dead = true; map?.remove(); };
  }, [drawn, kind, scheme]);
  return <>{state === 'failed' ? <p className="note">The map cannot be drawn in this browser. The places are listed beside it.</p> : null}<div ref={box} className={`map ${kind}`} data-testid="map" data-state={state} role="region" aria-label={label} /></>;
}

const Disclosure = () => <p className="small soft">A dot is a place that the text names; a ring shows how near to it, or how large an area; a number in a circle counts places too close to draw apart. Places are from GeoNames (CC BY 4.0). The base is Natural Earth at 1:50 million: it draws and names disputed lands in one way only, for example Crimea and Western Sahara, and no country is assigned from it.</p>;

/** The filtered incidents on the map; what has no point is listed beside it. */
export function MapView({ rows }: { readonly rows: readonly IncidentRow[] }) {
  const drawn = useMemo(() => rows.flatMap((r) => r.places.filter(drawable).map((spot) => ({ spot, key: r.key, title: r.summary }))), [rows]);
  const on = rows.filter((r) => r.places.some(drawable));
  const off = rows.filter((r) => !r.places.some(drawable));
  return <div className="map-columns"><div><Canvas drawn={drawn} kind="whole" label={`Map of ${many(drawn.length, 'place')}`} /><Disclosure /></div>
    <div><section aria-labelledby="off-map"><h2 id="off-map">Not on the map: {off.length}</h2>{off.length ? <p className="small soft">Nobody tells a place precise enough for a point.</p> : <p className="small soft">Each has a place that can be drawn.</p>}<Beside rows={off} /></section>
      <section aria-labelledby="on-map"><h2 id="on-map">On the map: {on.length}</h2><Beside rows={on} /></section></div></div>;
}

/** Incidents beside the map, with how precise each place is. */
function Beside({ rows }: { readonly rows: readonly IncidentRow[] }) {
  return <ul className="undrawn small">{rows.map((r) => <li key={r.key}><a href={`/incidents/${encodeURIComponent(r.key)}`}>{r.date ? dateWords(r.date as never) : 'date not told'} · {typeWords(r.type)}</a><span className="how"> {r.places.length ? r.places.map((p) => `${spotName(p)} (${precisionWords(p.precision)})`).join('; ') : 'place not told'}</span></li>)}</ul>;
}

/** Where one incident is said to have happened: rings on a small map, the rest in words. */
export function PlaceMap({ incident }: { readonly incident: IncidentPage }) {
  const drawn = useMemo(() => incident.places.filter(drawable).map((spot) => ({ spot, key: incident.key, title: incident.summary })), [incident]);
  return <>{drawn.length ? <Canvas drawn={drawn} kind="small" label="Where it is said to have happened" /> : null}
    <ul className="plain small beside">{incident.places.map((p, i) => <li key={i}>{spotName(p)}{p.country ? ` (${countryWords(p.country)})` : ''}<span className="how"> {precisionWords(p.precision)}{drawable(p) ? radius(p) ? `, ring ${radius(p)} km` : '' : ', not drawn'}</span></li>)}</ul>
    {incident.places.length ? null : <p className="soft">Nobody says where.</p>}{drawn.length ? <Disclosure /> : null}</>;
}
