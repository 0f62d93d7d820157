import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as language from '#language';
import type { Parse } from '#language';
import type { Claim } from '#model';
import { cut, overlap, type Span } from '#text';
import type { Doc } from '../src/coders/rules/doc.ts';
import { findClaims } from '../src/coders/rules/claims/index.ts';
import type { Options } from './main.ts';

interface Attribution { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }
interface Row { readonly id: string; readonly text: string; readonly attributions: readonly Attribution[] }
interface GoldClaim { readonly claimant: string | readonly string[]; readonly speaksFor?: string | readonly string[] | null; readonly stance: string | readonly string[]; readonly certainty?: string | readonly string[]; readonly cue?: string | null; readonly content?: string | readonly string[] | null; readonly optional?: boolean }
interface Prf { readonly p: number; readonly r: number; readonly f1: number }
interface Scored { readonly gold: number; readonly pred: number; readonly detect: Prf; readonly all3: Prf; readonly cue: { readonly exact: Prf }; readonly source: { readonly exact: Prf }; readonly content: { readonly exact: Prf; readonly overlap: Prf } }

const list = <T>(x: T | readonly T[] | null | undefined): readonly T[] => (x === null || x === undefined ? [] : Array.isArray(x) ? (x as readonly T[]) : [x as T]);
const percent = (n: number): string => (n <= 1 ? 100 * n : n).toFixed(1);

/** The parse where the language room has a parser, else sentences by their stops. */
function parserOf(): { readonly parse: (text: string) => Parse; readonly name: string } {
  const parse = (language as unknown as { parse?: (text: string) => Parse }).parse;
  return parse ? { parse, name: 'the parser' } : { parse: byStops, name: 'sentences by their stops (no parser yet)' };
}

function byStops(text: string): Parse {
  const sentences = [...text.matchAll(/[^\n]+/g)].flatMap((line, paragraph) => {
    const ends = [...line[0].matchAll(/(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|St|\p{Lu}))[.!?]["”»]?\s+(?=["“«]?\p{Lu})/gu)].map((m) => ({ end: m.index + m[0].trimEnd().length, next: m.index + m[0].length }));
    return [0, ...ends.map((e) => e.next)].map((start, k) => ({ start: line.index + start, end: line.index + (ends[k]?.end ?? line[0].length), paragraph, tokens: [] }));
  });
  return { sentences, names: [], cut: [] };
}

const page = new URL('../docs/quality.md', import.meta.url);

/** The claims part of the page on quality, between its marks; other parts stay as they are. */
function writePart(body: string): void {
  const [open, close] = ['<!-- claims -->', '<!-- /claims -->'];
  const part = `${open}\n\n## Claims\n\n${body}\n\n${close}`;
  const had = existsSync(page) ? readFileSync(page, 'utf8') : '# Quality\n';
  const [from, to] = [had.indexOf(open), had.indexOf(close)];
  writeFileSync(page, from >= 0 && to > from ? had.slice(0, from) + part + had.slice(to + close.length) : `${had.trimEnd()}\n\n${part}\n`);
}

/** The commonest misses by cue and kind of error: no words of the corpus but its cues. */
function missesOf(rows: readonly Row[], found: readonly (readonly Claim[])[]): readonly string[] {
  const counts = new Map<string, number>();
  rows.forEach((r, i) => {
    for (const a of r.attributions) {
      const word = a.cue.length ? cut(r.text, a.cue[0] as Span).toLowerCase() : '(none)';
      const at = a.cue[0];
      const c = (found[i] ?? []).find((x) => at && x.cue && overlap(x.cue, at) > 0);
      const same = (x: readonly Span[], y: readonly Span[]): boolean => x.map((s) => cut(r.text, s)).join(' ').replace(/^that |[^\p{L}\p{N}]+/gu, '') === y.map((s) => cut(r.text, s)).join(' ').replace(/^that |[^\p{L}\p{N}]+/gu, '');
      const error = !c ? 'cue not found' : !same(c.content, a.content) ? 'other bounds of the content' : c.claimant.span && !same([c.claimant.span], a.source) ? 'other bounds of the source' : null;
      if (error) counts.set(`${word.slice(0, 30)} | ${error}`, (counts.get(`${word.slice(0, 30)} | ${error}`) ?? 0) + 1);
    }
  });
  return ['', 'The twenty commonest misses:', '', '| cue | error | times |', '| --- | --- | --- |', ...[...counts].sort((a, b) => b[1] - a[1]).slice(0, 20).map(([k, n]) => `| ${k} | ${n} |`)];
}

/** Prints and writes down how well claims are found, on PolNeAR dev and on the cases. */
export async function run({ data, cases }: Options): Promise<void> {
  const { parse, name } = parserOf();
  const docOf = (text: string): Doc => ({ text, parse: parse(text), published: null, outlet: null, title: null });
  const lines = [`Read with ${name}; claims by the rules alone, without the finders of actors, persons and dates.`, '', ...polnear(data, docOf), '', ...(await onCases(cases, docOf))];
  console.log(lines.join('\n'));
  writePart(lines.join('\n'));
}

function polnear(data: string, docOf: (text: string) => Doc): readonly string[] {
  const file = join(data, 'polnear', 'dev.jsonl');
  if (!existsSync(file)) return [`PolNeAR: ${file} is not there.`];
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as Row);
  const docs = rows.map((r) => docOf(r.text));
  const began = performance.now();
  const found = docs.map((d) => findClaims(d, { actors: [], persons: [], dates: [] }).claims.slice(1));
  const seconds = (performance.now() - began) / 1000;
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  const pred = join(folder, 'pred.jsonl');
  writeFileSync(pred, rows.map((r, i) => JSON.stringify({ id: r.id, attributions: (found[i] ?? []).map((c) => ({ source: c.claimant.span ? [c.claimant.span] : [], cue: c.cue ? [c.cue] : [], content: c.content })) })).join('\n'));
  const scorer = resolve(data, '..', 'score', 'attribution.mjs');
  const out = execFileSync('node', ['--input-type=module', '-e', `import { scoreAttribution } from ${JSON.stringify(pathToFileURL(scorer).href)}; import { readFileSync } from 'node:fs'; const read = (f) => readFileSync(f, 'utf8').split('\\n').filter(Boolean).map((l) => JSON.parse(l)); const p = new Map(read(${JSON.stringify(pred)}).map((x) => [x.id, x])); const { by_doc, ...r } = scoreAttribution(read(${JSON.stringify(file)}).map((g) => [g, p.get(g.id)])); console.log(JSON.stringify(r));`], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const s = JSON.parse(out) as Scored;
  const row = (label: string, x: Prf): string => `| ${label} | ${percent(x.p)} | ${percent(x.r)} | ${percent(x.f1)} |`;
  return [`PolNeAR dev: ${s.gold} attributions, ${s.pred} found, ${(rows.length / seconds).toFixed(0)} reports/s (after the parse).`, '', '| part | P | R | F1 |', '| --- | --- | --- | --- |',
    row('detected', s.detect), row('cue exact', s.cue.exact), row('source exact', s.source.exact), row('content exact', s.content.exact), row('content overlap', s.content.overlap), row('all three exact', s.all3), ...missesOf(rows, found)];
}

/** By the codebook's rule: claimant, stance and half the content, at no more than twice its length or 40 characters over. */
async function onCases(cases: string, docOf: (text: string) => Doc): Promise<readonly string[]> {
  const { sameName } = (await import(pathToFileURL(resolve(cases, '..', 'score', 'cases.mjs')).href)) as { sameName: (a: string, b: string) => boolean };
  const confusion = new Map<string, number>();
  let right = 0; let gold = 0; let coded = 0; let matched = 0; let named = 0; let stances = 0; let certain = 0;
  for (const folder of readdirSync(cases).filter((f) => existsSync(join(cases, f, 'gold.json'))).sort()) {
    const text = readFileSync(join(cases, folder, 'report.txt'), 'utf8');
    const claims = findClaims(docOf(text), { actors: [], persons: [], dates: [] }).claims.slice(1);
    const used = new Set<number>();
    for (const g of (JSON.parse(readFileSync(join(cases, folder, 'gold.json'), 'utf8')) as { claims: GoldClaim[] }).claims) {
      const spans = list(g.content).map((c): Span => [text.indexOf(c), text.indexOf(c) + c.length]);
      const size = spans.reduce((n, s) => n + s[1] - s[0], 0);
      const fits = claims.map((c) => ({ c, words: covers(spans, size, c.content), name: list(g.claimant).some((n) => sameName(n, c.claimant.name)), stance: list(g.stance).includes(c.stance), cue: !g.cue || (c.cue !== null && g.cue.includes(cut(text, c.cue).split(' ')[0] ?? '')) }))
        .map((x, i) => ({ ...x, i })).filter((x) => x.words && x.cue && !used.has(x.i)).sort((a, b) => Number(b.name) + Number(b.stance) - Number(a.name) - Number(a.stance))[0];
      if (!fits) { if (!g.optional) gold++; continue; }
      used.add(fits.i); gold++; matched++;
      if (fits.name) named++;
      if (fits.stance) stances++;
      if (!g.certainty || list(g.certainty).includes(fits.c.certainty)) certain++;
      if (fits.name && fits.stance) right++;
      const key = `${fits.stance ? fits.c.stance : list(g.stance)[0]} → ${fits.c.stance}`;
      confusion.set(key, (confusion.get(key) ?? 0) + 1);
    }
    coded += claims.length;
  }
  const f = (2 * right) / Math.max(1, gold + coded);
  return [`Cases (their texts were read while the rules were written: expect less on unseen reports): ${gold} claims, ${coded} found, ${right} right in claimant, stance and content: P ${percent(right / coded)}, R ${percent(right / gold)}, F1 ${percent(f)}.`,
    `Of the ${matched} found by cue and content: claimant ${percent(named / matched)}, stance ${percent(stances / matched)}, certainty ${percent(certain / matched)}.`, '',
    '| stance: gold → coded | claims |', '| --- | --- |', ...[...confusion].sort((a, b) => b[1] - a[1]).map(([k, n]) => `| ${k} | ${n} |`)];
}

function covers(gold: readonly Span[], size: number, content: readonly Span[]): boolean {
  if (!gold.length) return true;
  const shared = gold.reduce((n, s) => n + content.reduce((k, c) => k + Math.max(0, Math.min(s[1], c[1]) - Math.max(s[0], c[0])), 0), 0);
  const length = content.reduce((n, c) => n + c[1] - c[0], 0);
  return shared * 2 >= size && length <= Math.max(2 * size, size + 40);
}
