import { distanceKm } from '#reference';
import type { Found } from './index.ts';

const point = (p: Found): { lat: number; lon: number } | null => (p.value.lat != null && p.value.lon != null && p.place !== null && ['town', 'seat', 'capital', 'admin2'].includes(p.place.kind) ? { lat: p.value.lat, lon: p.value.lon } : null);

/** "fired at A, B and the town of C": a town far from the one beside it in a list, which itself lies among the report's other places, is a namesake; it keeps its name and its country and loses its point. */
export function strays(text: string, found: readonly Found[]): readonly Found[] {
  const listed = (a: Found | undefined, b: Found | undefined): boolean => a !== undefined && b !== undefined && a.sentence === b.sentence && /^(?:, | and |, and | or )(?:the (?:town|city|village)s? of )?$/.test(text.slice(a.span[1], b.nameSpan[0]));
  return found.map((f, k) => {
    const at = point(f);
    if (!at || !f.place || f.place.population > 300_000 || f.place.kind === 'capital' || f.inside !== undefined || f.use !== 'plain') return f;
    if (lonely(f, at, found)) return unpinned(f);
    const [before, next] = [found[k - 1], found[k + 1]];
    const beside = [...(listed(before, f) ? [before] : []), ...(listed(f, next) ? [next] : [])].filter((g): g is Found => g !== undefined && point(g) !== null && g.value.country === f.value.country);
    if (!beside.length) return f;
    const others = found.filter((o) => o.value.name !== f.value.name && o.value.country === f.value.country && point(o) !== null);
    const near = (p: { lat: number; lon: number }, km: number, of: readonly Found[]): number => of.filter((o) => { const q = point(o); return q !== null && distanceKm(p, q) < km; }).length;
    if (near(at, 250, others) > 0 || !beside.every((g) => near(point(g) ?? at, 120, others.filter((o) => o.value.name !== g.value.name)) > 0)) return f;
    return unpinned(f);
  });
}

function unpinned(f: Found): Found {
  const { gazetteerId: _, radiusKm: __, ...value } = f.value;
  return { ...f, place: null, value: { ...value, lat: null, lon: null } };
}

/** "In the settlement of Oktyabrsky" in a report on Belgorod: a small town that bears the name beside another one, far from all the others of its country, which lie together. */
function lonely(f: Found, at: { lat: number; lon: number }, found: readonly Found[]): boolean {
  if (!f.place || f.place.main || f.place.population > 100_000) return false;
  const others = new Map(found.flatMap((o) => { const q = point(o); return q && o.value.name !== f.value.name && o.value.country === f.value.country ? [[o.value.name, q] as const] : []; }));
  if (others.size < 2) return false;
  const near = [...others.values()].filter((q) => distanceKm(at, q) < 300).length;
  const [first] = others.values();
  return near === 0 && first !== undefined && [...others.values()].filter((q) => distanceKm(first, q) < 200).length >= 2;
}
