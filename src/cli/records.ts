import { tollFields, type TollValue } from '#codebook';
import type { CountRecord, Statement } from '#model';
import { voiceOf, type Member } from '#api';

interface Counted { readonly statement: string; readonly who: string; readonly own: boolean; readonly family: string; readonly said: string; readonly min: number | null; readonly max: number | null }
type Numbers = Pick<CountRecord, 'low' | 'best' | 'high' | 'open'>;

function countedOf(members: readonly Member[], field: Statement['field']): Counted[] {
  const all = members.flatMap((m) => m.incident.statements.filter((s) => s.field === field && s.polarity === 'affirmed' && !m.looked.some((l) => l.decision === 'reject' && l.statement === `${m.incident.id}.${s.id}`)).flatMap((s) => {
    const v = s.value as TollValue, voice = voiceOf(m.coding.claims.find((c) => c.id === s.claim), m.report);
    return v.subsetOf || v.partial || (v.min === null && v.max === null) ? [] : [{ group: v.group ?? '', statement: s.id, who: voice.actor ?? voice.name, own: voice.kind === 'report', family: m.family, said: voice.said ?? '', min: v.min, max: v.max }];
  }));
  const whole = all.some((c) => !c.group) ? all.filter((c) => !c.group) : all;
  const latest = new Map<string, Counted>();
  for (const c of [...whole].sort((a, b) => a.said.localeCompare(b.said))) latest.set(c.own ? `${c.who} ${c.family}` : c.who, c);
  return [...latest.values()];
}

const numbers = (list: readonly (number | null)[]) => list.filter((n): n is number => n !== null);
const exact = (list: readonly Counted[]) => (list.length && list.every((c) => c.min !== null && c.min === c.max && c.min === list[0]!.min) ? list[0]!.min : null);
const width = (c: Counted) => (c.max ?? Infinity) - (c.min ?? 0);
const of = (c: Counted | undefined): Numbers => ({ low: c?.min ?? null, best: c && c.min === c.max ? c.min : null, high: c?.max ?? c?.min ?? null, ...(c && c.max === null ? { open: true } : {}) });

const rules: Readonly<Record<string, (list: readonly Counted[]) => Numbers>> = {
  range: (list) => { const floors = numbers(list.map((c) => c.min)), tops = numbers(list.flatMap((c) => [c.min, c.max])); return { low: floors.length ? Math.min(...floors) : null, best: exact(list), high: tops.length ? Math.max(...tops) : null, ...(list.some((c) => c.max === null) ? { open: true } : {}) }; },
  'most-conservative': (list) => of([...list].sort((a, b) => (a.min ?? Infinity) - (b.min ?? Infinity))[0]),
  'most-informative': (list) => of([...list].sort((a, b) => width(a) - width(b) || b.said.localeCompare(a.said))[0]),
  majority: (list) => { const votes = (c: Counted) => list.filter((d) => d.min === c.min && d.max === c.max).length; const best = [...list].sort((a, b) => votes(b) - votes(a))[0]; return best && votes(best) * 2 > list.length ? of(best) : { low: null, best: null, high: null }; },
};

function statusOf(list: readonly Counted[]): CountRecord['status'] {
  if (list.every((c) => c.own)) return 'unattributed';
  if (list.some((a) => list.some((b) => a.max !== null && b.min !== null && a.max < b.min))) return 'disputed';
  const agree = list.every((c) => c.min === list[0]!.min && c.max === list[0]!.max);
  return agree && new Set(list.map((c) => c.who)).size > 1 ? 'agreed' : 'single';
}

/** Records of every count by every rule, over all reports of an incident: affirmed claims that are neither parts nor partial nor rejected, each claimant's latest. */
export function recordsOf(members: readonly Member[]): Record<string, Record<string, CountRecord>> {
  const counted = tollFields.map((field) => [field, countedOf(members, field)] as const).filter(([, list]) => list.length);
  return Object.fromEntries(Object.entries(rules).map(([rule, make]) => [rule, Object.fromEntries(counted.map(([field, list]) => [field, { ...make(list), rule, status: statusOf(list), by: list.map((c) => ({ statement: c.statement, claimant: c.who })) }]))]));
}
