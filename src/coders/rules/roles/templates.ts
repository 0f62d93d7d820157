import type { Filler } from './apply.ts';
import { kinds, type Kind } from './names.ts';

/** One incident of a report: its kind and the fillers that have a part in it. */
export interface Template { readonly kind: Kind; readonly fillers: readonly Filler[] }

/** Log-odds from which on a filler has a part in a kind of incident beside its likeliest. */
const also = 1;

/** Shares the fillers out among the incidents told: by kind, and among those of one kind by where they stand in the text. */
export function templatesOf(told: readonly Kind[], fillers: readonly Filler[]): readonly Template[] {
  const present = kinds.filter((k) => told.includes(k));
  const groups = new Map(present.map((k) => [k, [] as Filler[]]));
  for (const f of fillers) {
    const odds = present.map((k) => f.kinds[kinds.indexOf(k)] ?? -9);
    const top = Math.max(...odds);
    present.forEach((k, i) => { if (odds[i] === top || odds[i]! > also) groups.get(k)?.push(f); });
  }
  return present.flatMap((kind) => split(groups.get(kind) ?? [], told.filter((k) => k === kind).length).map((list) => ({ kind, fillers: list })));
}

const placeOf = (f: Filler): number => f.candidate.entity.spots[0]?.sentence ?? 0;

/** Cuts fillers into so many groups at the widest gaps between the sentences that first name them; organisations are in all. */
function split(fillers: readonly Filler[], count: number): readonly (readonly Filler[])[] {
  if (count < 2) return [fillers];
  const shared = fillers.filter((f) => f.role === 'PerpOrg');
  const own = fillers.filter((f) => f.role !== 'PerpOrg').sort((a, b) => placeOf(a) - placeOf(b));
  const gaps = own.slice(1).map((f, i) => ({ at: i + 1, wide: placeOf(f) - placeOf(own[i]!) })).filter((g) => g.wide > 1).sort((a, b) => b.wide - a.wide).slice(0, count - 1).map((g) => g.at).sort((a, b) => a - b);
  const cuts = [0, ...gaps, own.length];
  const groups = cuts.slice(1).map((end, i) => [...shared, ...own.slice(cuts[i], end)]);
  return Array.from({ length: count }, (_, i) => groups[i] ?? []);
}
