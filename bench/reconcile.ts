import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Coder } from '#coders';
import type { Claim, Coding, Incident, Report, Statement } from '#model';
import { blockKeys, byLead, compare, components, factsOf, type Facts, type Judged } from '#reconcile';
import { readGva, trains, type GvaIncident, type GvaReport } from './gva.ts';

interface Prf { readonly p: number; readonly r: number; readonly f1: number }
interface Scores { readonly CoNLL: number; readonly MUC: Prf; readonly B3: Prf; readonly CEAFe: Prf; readonly pairwise: Prf }
type Score = (gold: readonly (readonly string[])[], found: readonly (readonly string[])[]) => Scores;

/** A report with the facts of the incidents that are told in it, the leading one first. */
export interface Read { readonly id: string; readonly gold: string; readonly facts: readonly Facts[] }
/** Two leading or other incidents that share a key. */
export interface Pair { readonly a: Facts; readonly b: Facts }

const c0: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };
const reportOf = (r: GvaReport): Report => ({ id: `sha256:${r.id}`, text: r.text, title: r.title, outlet: null, url: null, published: /^\d{4}-\d\d-\d\d$/.test(r.dct) ? r.dct : null, language: 'en' });

/** The archive's record in the coder's place: its day, place and tolls. */
function recorded(report: Report, record: GvaIncident): Coding {
  const base = { claim: 'c0', polarity: 'affirmed' as const, evidence: [[0, 1]] as const, words: '-' };
  const told: Omit<Statement, 'id'>[] = [];
  if (record.date) told.push({ ...base, field: 'date', value: { start: record.date, end: record.date, precision: 'day', words: '-', anchor: null } });
  if (record.city_or_county) told.push({ ...base, field: 'place', value: { name: record.city_or_county, country: 'US', admin1: record.state, lat: record.latlon?.[0] ?? null, lon: record.latlon?.[1] ?? null, precision: 1, words: '-' } });
  for (const field of ['killed', 'injured'] as const) if (record[field] !== null) told.push({ ...base, field, value: { min: record[field], max: record[field], status: 'unstated', words: '-' } });
  const incident = { id: 'i1', type: 'attack', reality: 'occurred', scope: 'single', mentions: [[0, 1]], statements: told.map((s, i) => ({ ...s, id: `s${i + 1}` })), record: {} } as unknown as Incident;
  return { format: 'ascribe/coding@1', coder: { name: 'recorded', version: '0' }, report: { id: report.id, title: report.title, outlet: null, url: null, published: report.published, language: 'en', characters: report.text.length }, claims: [c0], incidents: [incident], links: [], actors: [], warnings: [] };
}

const kept = new URL('../node_modules/.cache/ascribe/', import.meta.url);

/** What the coder's rooms and its weights are at present, in twelve hex digits: codings of other rules are not these. */
function stateOfRooms(): string {
  const root = fileURLToPath(new URL('..', import.meta.url)), hash = createHash('sha256');
  for (const room of ['src/coders', 'src/language', 'src/reference', 'src/text', 'src/codebook', 'weights', 'data']) {
    const files = readdirSync(join(root, room), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Codes reports, keeping the codings in node_modules/.cache for as long as the coder's rooms stay as they are. */
async function coded(reports: readonly Report[], coder: Coder): Promise<ReadonlyMap<string, Coding>> {
  const name = `gva-${coder.name}-${stateOfRooms()}.jsonl`, file = new URL(name, kept), out = new Map<string, Coding>();
  if (existsSync(kept)) for (const old of readdirSync(kept)) if (/^gva-.*\.jsonl$/.test(old) && old !== name) rmSync(new URL(old, kept));
  if (existsSync(file)) for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) { const c = JSON.parse(line) as Coding; out.set(c.report.id, c); }
  for (const r of reports) if (!out.has(r.id)) out.set(r.id, await coder.code(r));
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, [...out.values()].map((c) => `${JSON.stringify(c)}\n`).join(''));
  return out;
}

/** Pairs of incidents of two reports that share a key, each once, and the size of the largest key. */
export function candidates(facts: readonly Facts[]): { readonly pairs: readonly Pair[]; readonly keys: number; readonly largest: number } {
  const index = new Map<string, number[]>();
  facts.forEach((f, i) => { for (const k of blockKeys(f)) { const l = index.get(k); if (l) l.push(i); else index.set(k, [i]); } });
  const pairs: Pair[] = [];
  facts.forEach((a, i) => {
    const near = new Set(blockKeys(a).flatMap((k) => index.get(k) ?? []));
    for (const j of near) { const b = facts[j]; if (b && j > i && b.report !== a.report) pairs.push({ a, b }); }
  });
  return { pairs, keys: index.size, largest: Math.max(...[...index.values()].map((l) => l.length)) };
}

/** Reports that share an incident by the rule's judgements; a report's own incidents stay apart. */
function clusters(reads: readonly Read[], pairs: readonly Pair[]): readonly (readonly string[])[] {
  const judged = pairs.flatMap(({ a, b }): Judged[] => { const c = compare(a, b); return c.verdict === 'same' ? [{ a: a.key, b: b.key, verdict: 'same', by: 'rule', reasons: [], score: c.score }] : []; });
  const reportOf = new Map(reads.flatMap((r) => r.facts.map((f) => [f.key, r.id] as const)));
  const shared = components([...reportOf.keys()], judged, (k) => reportOf.get(k) ?? k).groups.map((keys) => keys.map((k) => reportOf.get(k) ?? k));
  return components(reads.map((r) => r.id), shared.flatMap((ids) => ids.slice(1).map((id): Judged => ({ a: ids[0] ?? id, b: id, verdict: 'same', by: 'shared', reasons: [] })))).groups;
}

function grouped(reads: readonly Read[], keyOf: (r: Read) => string): string[][] {
  const out = new Map<string, string[]>();
  for (const r of reads) { const k = keyOf(r), l = out.get(k); if (l) l.push(r.id); else out.set(k, [r.id]); }
  return [...out.values()];
}

const percent = (x: number): string => (100 * x).toFixed(1);

function print(name: string, s: Scores): void { console.log(`  ${name.padEnd(34)} CoNLL ${percent(s.CoNLL)}  MUC ${percent(s.MUC.f1)} (P ${percent(s.MUC.p)} R ${percent(s.MUC.r)})  B3 ${percent(s.B3.f1)}  CEAFe ${percent(s.CEAFe.f1)}  pairs ${percent(s.pairwise.f1)}`); }

/** The same day and the same town, as the leading incident tells them. */
const dayAndTown = ({ id, facts: [f] }: Read): string => (f?.date && f.date.start === f.date.end && f.places[0] ? `${f.date.start} ${f.places[0]} ${f.admin1[0] ?? ''}` : id);

/** Prints a table; gold and found clusters are kept as `{id, cluster}` rows for the scorer's own command line. */
function table(title: string, reads: readonly Read[], score: Score): void {
  const gold = grouped(reads, (r) => r.gold), began = performance.now(), { pairs, keys, largest } = candidates(reads.flatMap((r) => r.facts));
  const found = clusters(reads, pairs), took = performance.now() - began;
  const byId = new Map(reads.map((r) => [r.id, r.gold])), met = new Set(pairs.filter(({ a, b }) => byId.get(a.report) === byId.get(b.report)).map(({ a, b }) => [a.report, b.report].sort().join(' '))).size;
  const all = gold.reduce((n, g) => n + (g.length * (g.length - 1)) / 2, 0);
  console.log(`${title}: ${reads.length} reports, ${gold.length} incidents; ${pairs.length} candidate pairs hold ${percent(met / all)} % of the true ones; ${keys} keys, largest ${largest}; ${(took / reads.length).toFixed(2)} ms a report`);
  print('floor: all apart', score(gold, grouped(reads, (r) => r.id)));
  print('floor: same day and same town', score(gold, grouped(reads, dayAndTown)));
  print('reconcile', score(gold, found));
  mkdirSync(kept, { recursive: true });
  for (const [name, list] of [['gold', gold], ['found', found]] as const) writeFileSync(new URL(`${title.replace(/\W+/g, '-')}-${name}.jsonl`, kept), list.flatMap((ids, n) => ids.map((id) => `${JSON.stringify({ id, cluster: `c${n}` })}\n`)).join(''));
}

/** The corpus read by the coder, or with the archive's record in its place. A report of two incidents counts with the first, as the scorer has it. */
export async function readCorpus(data: string, by: 'coder' | 'record' | 'words'): Promise<readonly Read[]> {
  const { reports, incidents } = readGva(data), first = new Map<string, GvaIncident>();
  for (const i of incidents) for (const r of i.reports) if (!first.has(r)) first.set(r, i);
  const list = reports.map(reportOf), codings = by === 'coder' ? await coded(list, (await import('#coders/rules')).rules) : null;
  return list.map((report): Read => {
    const record = first.get(report.id.slice(7));
    if (!record) throw new Error(`no incident for report ${report.id}`);
    const coding = codings?.get(report.id) ?? recorded(report, by === 'words' ? { ...record, date: null, city_or_county: null, killed: null, injured: null } : record);
    return { id: report.id, gold: record.id, facts: (codings ? byLead(coding) : coding.incidents).map((i) => ({ ...factsOf(report, coding, i), key: `${report.id}-${i.id}` })) };
  });
}

/** Documents of ECB+ (development part) by their seminal incident, from words alone: most tell of no violence, so that the coder's part cannot be measured on it. */
function ecb(data: string, score: Score): void {
  const docs = readFileSync(join(data, 'ecbplus', 'dev.jsonl'), 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as { readonly id: string; readonly subtopic: string; readonly tokens: readonly string[] });
  const reads = docs.map((d): Read => {
    const report = reportOf({ id: d.id, title: null, dct: '', url: '', text: d.tokens.join(' '), incidents: [] });
    const coding = recorded(report, { id: '', reports: [], date: null, state: null, city_or_county: null, latlon: null, killed: null, injured: null, participants: [] });
    return { id: report.id, gold: d.subtopic, facts: coding.incidents.map((i) => ({ ...factsOf(report, coding, i), key: report.id })) };
  });
  table('ECB+ development documents by subtopic, from words alone', reads, score);
}

/** Clustering of reports into incidents on the half of the corpus that nothing was learnt from: from reports alone, and with the archive's record in the coder's place. `--learn` prints weights from the other half. */
export async function run({ data, rest }: { readonly data: string; readonly rest: readonly string[] }): Promise<void> {
  if (rest.includes('copies')) { (await import('./copies.ts')).copies(data); return; }
  const { scoreClusters } = (await import(pathToFileURL(resolve(data, '..', 'score', 'clustering.mjs')).href)) as { scoreClusters: Score };
  for (const by of ['coder', 'record', 'words'] as const) {
    if (rest.some((r) => ['coder', 'record', 'words'].includes(r)) && !rest.includes(by)) continue;
    const reads = await readCorpus(data, by);
    if (rest.includes('learn')) { (await import('./reconcile-learn.ts')).learn(reads.filter((r) => trains(r.gold))); continue; }
    table({ coder: 'from reports alone', record: "with the archive's day, place and tolls, where it has a record", words: 'from words and day of publication alone' }[by], reads.filter((r) => !trains(r.gold) && (by !== 'record' || r.facts[0]?.date)), scoreClusters);
  }
  if (!rest.includes('learn')) ecb(data, scoreClusters);
}
