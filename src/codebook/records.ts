import { tollFields, type TollField } from './lists.ts';
import type { TollValue } from './values.ts';

/** Rules that make a record of counts. */
export const recordRules = [
  { name: 'range', means: 'low is the smallest floor and high the largest number that any claimant gives; best is the number of the claimant ranked first, null where none is ranked and they differ' },
  { name: 'most-conservative', means: "the smallest number that any claimant gives, after ACLED's rule for differing sources" },
  { name: 'most-informative', means: 'the narrowest count, of equally narrow ones the latest' },
  { name: 'majority', means: 'the count that more than half of the claimants give; none where there is no such count' },
] as const;

/** The name of a rule that makes a record. */
export type RuleName = (typeof recordRules)[number]['name'];

/** A rule with the order in which it trusts claimants: actors' ids, names or kinds, the most trusted first. */
export interface RecordRule { readonly name: RuleName; readonly order?: readonly string[] }

/** A claim as far as a record needs it. */
export interface Speaker { readonly id: string; readonly claimant: { readonly name: string; readonly kind: string; readonly actor?: string | undefined; readonly speaksFor?: string | null | undefined }; readonly said?: { readonly start: string | null } | null }

/** A statement as far as a record needs it. */
export interface Spoken { readonly id: string; readonly field: string; readonly value: unknown; readonly claim: string; readonly polarity: 'affirmed' | 'denied'; readonly evidence: readonly (readonly [number, number])[] }

/** What one report tells of an incident. `family` is equal for copies of one story; `prefix` goes before the statements' ids. */
export interface Telling { readonly report: string; readonly family: string; readonly published: string | null; readonly prefix?: string; readonly statements: readonly Spoken[]; readonly claims: readonly Speaker[]; readonly actors?: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[] }

/** What a rule makes of one count; `best` lies within low and high; `open`: some floor has no ceiling. */
export interface Counted { readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly open?: boolean; readonly rule: string; readonly status: 'agreed' | 'disputed' | 'single' | 'unattributed'; readonly by: { statement: string; claimant: string }[] }

interface Count { readonly statement: string; readonly who: string; readonly names: readonly string[]; readonly claimant: string; readonly own: boolean; readonly when: readonly [day: string, report: string, at: number, statement: string]; readonly group: string; readonly min: number | null; readonly max: number | null }
type Numbers = Pick<Counted, 'low' | 'best' | 'high' | 'open'>;

const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/^(?:the|an?)\s+/, '').trim();
const later = (a: Count, b: Count): number => { for (let i = 0; i < a.when.length; i++) { const [x, y] = [a.when[i] ?? '', b.when[i] ?? '']; if (x !== y) return x < y ? -1 : 1; } return 0; };

/** Who answers for a claim, as one key across reports: the body a person speaks for before the person, an actor's id before a name; nobody by name and a report's own voice count once for each family of copies. */
function whoOf(c: Speaker | undefined, t: Telling): { readonly who: string; readonly names: readonly string[] } {
  const kind = c?.claimant.kind ?? 'report', name = c?.claimant.speaksFor ?? c?.claimant.name ?? 'the report';
  const named = t.actors?.find((a) => a.id === name || [a.name, ...a.aliases].some((n) => plain(n) === plain(name)));
  const id = c?.claimant.speaksFor ? named?.id : c?.claimant.actor ?? named?.id;
  const who = kind === 'report' || (kind === 'unnamed' && id === undefined) ? `${kind} ${plain(name)} ${t.family}` : id ?? plain(name);
  return { who, names: [id, c?.claimant.actor, name, c?.claimant.name, kind].filter((n): n is string => typeof n === 'string').map(plain) };
}

/** The claim counts of one field: affirmed, neither parts nor partial, with some number. */
function countsOf(tellings: readonly Telling[], field: TollField): Count[] {
  return tellings.flatMap((t) => {
    const claims = new Map(t.claims.map((c) => [c.id, c]));
    const last = t.published ?? t.claims.reduce((day, c) => (c.said?.start && c.said.start > day ? c.said.start : day), '');
    return t.statements.filter((s) => s.field === field && s.polarity === 'affirmed').flatMap((s): Count[] => {
      const v = s.value as TollValue, c = claims.get(s.claim);
      if (v.subsetOf !== undefined || v.partial || (v.min === null && v.max === null) || ofSome(v)) return [];
      const statement = `${t.prefix ?? ''}${s.id}`;
      return [{ statement, ...whoOf(c, t), claimant: c?.claimant.name ?? 'the report', own: (c?.claimant.kind ?? 'report') === 'report', when: [c?.said?.start ?? last, t.report, s.evidence[0]?.[0] ?? 0, statement], group: v.group ?? '', min: v.min, max: v.max }];
    });
  });
}

/** "No civilian casualties" tells of civilians only: no total. */
const ofSome = (v: TollValue): boolean => v.max === 0 && (v.group !== undefined || v.status !== 'unstated');

/** Each claimant's latest; where its last report gives a count of all beside counts of groups, the count of all; of several groups the largest. */
function latest(counts: readonly Count[]): Count[] {
  const byWho = new Map<string, Count[]>();
  for (const c of [...counts].sort(later)) { const list = byWho.get(c.who); if (list) list.push(c); else byWho.set(c.who, [c]); }
  return [...byWho.values()].map((list) => {
    const report = list.at(-1)?.when[1], here = list.filter((c) => c.when[1] === report), whole = here.filter((c) => !c.group);
    if (whole.length) return whole.at(-1);
    const lastOf = new Map(here.map((c) => [c.group, c]));
    return [...lastOf.values()].sort((a, b) => (b.min ?? 0) - (a.min ?? 0) || later(b, a))[0];
  }).filter((c) => c !== undefined).sort(later);
}

const numbers = (list: readonly (number | null)[]): number[] => list.filter((n): n is number => n !== null);
const one = (c: Count | undefined): number | null => (c && c.min !== null && c.min === c.max ? c.min : null);
const width = (c: Count): number => (c.max ?? Infinity) - (c.min ?? 0);
const of = (c: Count | undefined): Numbers => ({ low: c?.min ?? null, best: one(c), high: c?.max ?? c?.min ?? null, ...(c && c.max === null ? { open: true } : {}) });

/** The number of the claimant ranked first; where none is ranked, the number that all give. */
function bestOf(list: readonly Count[], order: readonly string[]): number | null {
  for (const name of order.map(plain)) {
    const ranked = list.filter((c) => c.names.includes(name));
    if (ranked.length) return one(ranked.at(-1));
  }
  return list.every((c) => one(c) === one(list[0])) ? one(list[0]) : null;
}

function range(list: readonly Count[], order: readonly string[]): Numbers {
  const floors = numbers(list.map((c) => c.min)), stated = numbers(list.flatMap((c) => [c.min, c.max]));
  return { low: floors.length ? Math.min(...floors) : null, best: bestOf(list, order), high: stated.length ? Math.max(...stated) : null, ...(list.some((c) => c.max === null) ? { open: true } : {}) };
}

function majority(list: readonly Count[]): Numbers {
  const votes = new Map<string, number>(), key = (c: Count): string => `${c.min} ${c.max}`;
  for (const c of list) votes.set(key(c), (votes.get(key(c)) ?? 0) + 1);
  const won = list.find((c) => 2 * (votes.get(key(c)) ?? 0) > list.length);
  return won ? of(won) : { low: null, best: null, high: null };
}

const rules: Readonly<Record<RuleName, (list: readonly Count[], order: readonly string[]) => Numbers>> = {
  range, majority,
  'most-conservative': (list) => of([...list].sort((a, b) => (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0) || width(a) - width(b) || later(a, b))[0]),
  'most-informative': (list) => of([...list].sort((a, b) => width(a) - width(b) || later(b, a))[0]),
};

/** Agreed: two or more independent claimants, and a number that fits all; disputed: values that exclude each other; single: one claimant; unattributed: only reports' own voices. */
function statusOf(list: readonly Count[]): Counted['status'] {
  const floor = Math.max(...list.map((c) => c.min ?? 0)), ceiling = Math.min(...list.map((c) => c.max ?? Infinity));
  if (floor > ceiling) return 'disputed';
  const voices = list.filter((c) => !c.own).length;
  return voices > 1 ? 'agreed' : voices ? 'single' : 'unattributed';
}

/** The record of every count under one rule, over all that reports tell of an incident. It depends neither on the order of reports nor on that of statements. */
export function recordsOf(tellings: readonly Telling[], rule: RecordRule): Record<string, Counted> {
  const out: Record<string, Counted> = {};
  for (const field of tollFields) {
    const list = latest(countsOf(tellings, field));
    if (list.length) out[field] = { ...rules[rule.name](list, rule.order ?? []), rule: rule.name, status: statusOf(list), by: list.map((c) => ({ statement: c.statement, claimant: c.claimant })) };
  }
  return out;
}
