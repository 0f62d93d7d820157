type Ring = readonly (readonly number[])[];
const area = (r: Ring): number => r.reduce((sum, [x = 0, y = 0], i) => { const [u = 0, v = 0] = r[(i + 1) % r.length]!; return sum + x * v - u * y; }, 0) / 2;
function middle(r: Ring): [number, number] {
  const a = area(r) * 6;
  const sum = r.reduce<[number, number]>(([sx, sy], [x = 0, y = 0], i) => { const [u = 0, v = 0] = r[(i + 1) % r.length]!, f = x * v - u * y; return [sx + (x + u) * f, sy + (y + v) * f]; }, [0, 0]);
  return [sum[0] / a, sum[1] / a];
}

/** The name of each country at the middle of its largest piece, with the area of that in square degrees, larger first. */
export function labels(world: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection<GeoJSON.Point> {
  const features = world.features.flatMap((f) => {
    const g = f.geometry, rings = g.type === 'Polygon' ? [g.coordinates[0]!] : g.type === 'MultiPolygon' ? g.coordinates.map((p) => p[0]!) : [];
    const [largest] = [...rings].sort((a, b) => Math.abs(area(b)) - Math.abs(area(a))), size = largest ? Math.abs(area(largest)) : 0;
    return size > 0 ? [{ type: 'Feature' as const, properties: { name: (f.properties as { name?: string } | null)?.name ?? '', size }, geometry: { type: 'Point' as const, coordinates: middle(largest!) } }] : [];
  });
  return { type: 'FeatureCollection', features: features.sort((a, b) => b.properties.size - a.properties.size) };
}
