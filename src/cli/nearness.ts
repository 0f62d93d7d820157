import type { DateValue, PlaceValue } from '#codebook';
import type { Member } from '#desk';

const value = <T>(m: Member, field: string): T | null => (m.incident.statements.find((s) => s.field === field && s.polarity === 'affirmed')?.value as T | undefined) ?? null;
const day = 86_400_000;

/** Kilometres between two points on the sphere. */
function distance(a: PlaceValue, b: PlaceValue): number {
  const r = Math.PI / 180, [p, q] = [a.lat! * r, b.lat! * r];
  return 6371 * 2 * Math.asin(Math.sqrt(Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(((b.lon! - a.lon!) * r) / 2) ** 2));
}

/** Why two reports' incidents may be one, in words; empty where nothing speaks for it or time or kind speaks against. */
export function nearness(a: Member, b: Member): string[] {
  if (a.report.id === b.report.id || a.incident.scope !== b.incident.scope) return [];
  const [d, e] = [value<DateValue>(a, 'date'), value<DateValue>(b, 'date')];
  const [p, q] = [value<PlaceValue>(a, 'place'), value<PlaceValue>(b, 'place')];
  if (!d?.start || !e?.start || !p || !q) return [];
  const gap = Math.max(0, (Math.max(Date.parse(d.start), Date.parse(e.start)) - Math.min(Date.parse(d.end ?? d.start), Date.parse(e.end ?? e.start))) / day);
  if (gap > 1) return [];
  const km = typeof p.lat === 'number' && typeof q.lat === 'number' && typeof p.lon === 'number' && typeof q.lon === 'number' ? distance(p, q) : null;
  const named = p.name.toLowerCase() === q.name.toLowerCase();
  if (!named && (km === null || km > 40)) return [];
  return [gap === 0 ? 'the same day' : 'a day apart', named ? `the same place name, ${p.name}` : `places ${Math.round(km!)} km apart`, ...(a.incident.type === b.incident.type ? [`the same kind, ${a.incident.type.replaceAll('-', ' ')}`] : [])];
}
