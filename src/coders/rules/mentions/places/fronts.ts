import { distanceKm } from '#reference';
import type { Found } from './index.ts';

const stretch = /^ (?:axis|direction|front|sector|frontline|front line)\b/;
/** What stands before a front where it opens a sentence. */
const opening = /(?:^|\n|[.!?]\s)\W*(?:(?:[Oo]n|[Ii]n|[Aa]t|[Aa]long) the )?$/;

/** The stretches of text that a front opens ("On the Pokrovsk axis, …", "Kupiansk direction. …"): to the end of its paragraph where it begins that, else of its sentence. */
function zones(text: string, found: readonly Found[]): readonly (readonly [from: number, to: number, front: Found])[] {
  return found.flatMap((f) => {
    if (f.use !== 'plain' || f.value.lat == null || f.value.precision > 3 || !stretch.test(text.slice(f.nameSpan[1], f.nameSpan[1] + 14)) || !opening.test(text.slice(Math.max(0, f.nameSpan[0] - 12), f.nameSpan[0]))) return [];
    const line = text.indexOf('\n', f.span[1]), end = line < 0 ? text.length : line;
    const stop = /[.!?]\s/.exec(text.slice(f.span[1] + 1, end)), heads = /(?:^|\n)[^\n]{0,12}$/.test(text.slice(Math.max(0, f.span[0] - 13), f.span[0]));
    return [[f.span[1], heads || !stop ? end : f.span[1] + 1 + stop.index, f] as const];
  });
}

/** "On the Pokrovsk axis the enemy attacked near Kotlyne and Udachne": villages that nobody knows, or of whose name only places far away are known, lie on the front that the words before them name; they are drawn there, as near it. */
export function fronts(text: string, found: readonly Found[]): readonly Found[] {
  if (!/\b(?:axis|direction|front|sector|frontline)\b/.test(text)) return found;
  const all = zones(text, found);
  if (!all.length) return found;
  return found.map((f) => {
    const front = all.findLast(([from, to]) => f.span[0] >= from && f.span[1] <= to)?.[2];
    if (!front || front === f || f.use !== 'plain' || f.value.precision > 2 || (f.place !== null && (f.place.population > 100_000 || f.place.kind === 'capital'))) return f;
    const { lat, lon, country, admin1 } = front.value;
    if (lat == null || lon == null || (f.value.lat != null && f.value.lon != null && distanceKm({ lat: f.value.lat, lon: f.value.lon }, { lat, lon }) < 80)) return f;
    const { gazetteerId: _, ...value } = f.value;
    return { ...f, place: null, inside: front.value.name, within: [...new Set([front.value.name, ...f.within])], value: { ...value, country, ...(admin1 ? { admin1 } : {}), lat, lon, radiusKm: 30, precision: 2 } };
  });
}
