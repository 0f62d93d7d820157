import type { Coding, Incident, Link } from '#model';
import { align } from './align.ts';
import { compareClaims, type Share } from './claims.ts';
import { compare, type Outcome } from './compare.ts';
import { fieldsOf } from './fields.ts';
import type { Gold } from './gold.ts';

/** The fields that are scored, in the order of the table. */
export const rows = ['incidents', 'type', 'reality', 'scope', 'date', 'place', 'point', 'country', 'perpetrator', 'target', 'tolls', 'victims', 'weapon', 'links', 'claims', 'claims-loose', 'warnings'] as const;
/** The fields whose statements make the headline. */
const headline: readonly string[] = ['date', 'place', 'perpetrator', 'tolls', 'victims'];
/** Warnings that depend on a coder's own tools: a further one costs nothing. */
const free: ReadonlySet<string> = new Set(['ambiguous-place', 'unresolved-claimant', 'sentence-too-long']);

/** Counts of right, spurious and missed items. */
export interface Counts { readonly tp: number; readonly fp: number; readonly fn: number }
/** Precision, recall and F1, from 0 to 1. */
export interface Rates { readonly p: number; readonly r: number; readonly f1: number }
/** A miss (`-`) or a wrong or spurious item (`+`) of a field. */
export interface Miss { readonly sign: '-' | '+'; readonly row: string; readonly item: unknown }
/** One coding scored against one case. */
export interface Score { readonly rows: Readonly<Record<string, Counts>>; readonly shares: Readonly<Record<string, Share>>; readonly misses: readonly Miss[] }

/** Precision, recall and F1; nothing wanted and nothing given is perfect. */
export function rates({ tp, fp, fn }: Counts): Rates {
  const p = tp + fp ? tp / (tp + fp) : fn ? 0 : 1;
  const r = tp + fn ? tp / (tp + fn) : fp ? 0 : 1;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** The sum of counts. */
export const total = (all: readonly Counts[]): Counts => all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });

/** The counts of the headline: date, place, perpetrator, tolls and victims together. */
export const statements = (byRow: Readonly<Record<string, Counts>>): Counts => total(headline.flatMap((r) => byRow[r] ?? []));

/** Scores one coding against the gold of its report. */
export function score(text: string, gold: Gold, coding: Coding): Score {
  const found = new Map<string, Outcome[]>();
  const note = (row: string, o: Outcome): void => { found.set(row, [...(found.get(row) ?? []), o]); };
  const pairs = align(text, gold.incidents, coding.incidents);
  const missed = gold.incidents.filter((g, i) => !g.optional && !pairs.some((p) => p[0] === i));
  const spurious = coding.incidents.filter((_, j) => !pairs.some((p) => p[1] === j));
  note('incidents', { hits: pairs.length, missed, spurious });
  const both = [...pairs.map(([i, j]) => [gold.incidents[i] ?? null, coding.incidents[j] ?? null] as const), ...missed.map((g) => [g, null] as const), ...spurious.map((x): readonly [null, Incident] => [null, x])];
  for (const [g, x] of both) for (const [row, o] of Object.entries(fieldsOf(g, x, coding))) note(row, o);
  note('links', linksOf(gold, coding, new Map(pairs.map(([i, j]) => [coding.incidents[j]?.id ?? '', gold.incidents[i]?.key ?? '']))));
  const claims = compareClaims(text, gold, coding);
  note('claims', claims.strict);
  note('claims-loose', claims.loose);
  const codes = [...new Set(coding.warnings.map((w) => w.code))];
  const warned = compare(gold.warnings, codes, (g, c) => g.code === c);
  note('warnings', { ...warned, spurious: warned.spurious.filter((c) => !free.has(String(c))) });
  return {
    rows: Object.fromEntries(rows.map((r) => [r, total((found.get(r) ?? []).map((o) => ({ tp: o.hits, fp: o.spurious.length, fn: o.missed.length })))])), shares: claims.shares,
    misses: [...found].flatMap(([row, all]) => all.flatMap((o) => [...o.missed.map((item): Miss => ({ sign: '-', row, item })), ...o.spurious.map((item): Miss => ({ sign: '+', row, item }))])),
  };
}

/** Links between paired incidents; `same-campaign` has no direction. */
function linksOf(gold: Gold, coding: Coding, keys: ReadonlyMap<string, string>): Outcome {
  const ends = (l: { readonly from: string; readonly to: string; readonly relation: string }, key: (id: string) => string): string => {
    const e = [key(l.from), key(l.to)];
    return (l.relation === 'same-campaign' ? e.sort() : e).join('>');
  };
  return compare<Gold['links'][number], Link>(gold.links, coding.links, (g, l) => g.relation === l.relation && ends(g, (k) => k) === ends(l, (id) => keys.get(id) ?? '?'));
}
