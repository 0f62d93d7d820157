import { distanceKm } from '#reference';
import type { Found } from './index.ts';

const point = (p: Found): { lat: number; lon: number } | null => (p.value.lat != null && p.value.lon != null && p.place !== null && ['town', 'seat', 'capital', 'admin2'].includes(p.place.kind) ? { lat: p.value.lat, lon: p.value.lon } : null);

/** "fired at A, B and the town of C": a town far from the one beside it in a list, which itself lies among the report's other places, is a namesake; it keeps its name and its country and loses its point. */
export function strays(text: string, found: readonly Found[]): readonly Found[] {
  const listed = (a: Found | undefined, b: Found | undefined): boolean => a !== undefined && b !== undefined && a.sentence === b.sentence && /^(?:, | and |, and | or )(?:the (?:town|city|village)s? of )?$/.test(text.slice(a.span[1], b.nameSpan[0]));
  return found.map((f, k) => {
    const at = point(f);
    if (!at || !f.place || f.place.population > 300_000 || f.place.kind === 'capital' || f.inside !== undefined || f.use !== 'plain') return f;
    const [before, next] = [found[k - 1], found[k + 1]];
    const beside = [...(listed(before, f) ? [before] : []), ...(listed(f, next) ? [next] : [])].filter((g): g is Found => g !== undefined && point(g) !== null && g.value.country === f.value.country);
    if (!beside.length) return f;
    const others = found.filter((o) => o.value.name !== f.value.name && o.value.country === f.value.country && point(o) !== null);
    const near = (p: { lat: number; lon: number }, km: number, of: readonly Found[]): number => of.filter((o) => { const q = point(o); return q !== null && distanceKm(p, q) < km; }).length;
    if (near(at, 250, others) > 0 || !beside.every((g) => near(point(g) ?? at, 120, others.filter((o) => o.value.name !== g.value.name)) > 0)) return f;
    const { gazetteerId: _, radiusKm: __, ...value } = f.value;
    return { ...f, place: null, value: { ...value, lat: null, lon: null } };
  });
}
