import { describe, expect, it } from 'vitest';
import { labels } from './labels.ts';

const square = (x: number, y: number, side: number) => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const country = (name: string, geometry: GeoJSON.Geometry): GeoJSON.Feature => ({ type: 'Feature', properties: { name }, geometry });

describe('names of countries', () => {
  it('stand in the middle of the largest piece, the larger country first; what has no area has none', () => {
    const { features } = labels({ type: 'FeatureCollection', features: [country('Small', { type: 'Polygon', coordinates: [square(0, 0, 2)] }), country('Isles', { type: 'MultiPolygon', coordinates: [[square(50, 50, 1)], [square(10, 20, 4).reverse()]] }), country('Nowhere', { type: 'Point', coordinates: [1, 1] })] });
    expect(features.map((f) => [f.properties!['name'], f.geometry.coordinates.map((n) => Math.round(n * 1e6) / 1e6)])).toEqual([['Isles', [12, 22]], ['Small', [1, 1]]]);
  });
});
