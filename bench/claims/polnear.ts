import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { overlap, type Span } from '#text';
import type { Doc } from '../../src/coders/rules/doc.ts';
import { findClaims, noOffers } from '../../src/coders/rules/claims/index.ts';
import { propose } from '../../src/coders/rules/claims/trained/model.ts';
import { seenOf } from '../../src/coders/rules/claims/trained/seen.ts';
import { loadClaims } from '../../src/coders/rules/claims/trained/weights.ts';
import { parse } from '#language';
import { rowsOf, type Attribution, type Row } from './lessons.ts';
import { attributionOf, score, type Prf, type Scored } from './score.ts';

type Finder = (doc: Doc) => readonly Attribution[];

const byCodebook = (trained: boolean): Finder => (doc) => findClaims(doc, { actors: [], persons: [], dates: [] }, trained ? undefined : noOffers).claims.slice(1)
  .map((c) => ({ source: c.claimant.span ? [c.claimant.span] : [], cue: c.cue ? [c.cue] : [], content: c.content }));

/** The ways in which attributions are found, by name. */
function finders(): readonly (readonly [string, Finder])[] {
  const model = loadClaims();
  const trained: Finder = (doc) => { const s = seenOf(doc); return model ? propose(s, model).map((p) => attributionOf(s, p)) : []; };
  return [...(model ? [['trained model, all it finds', trained] as const] : []), ['product: what the codebook calls a claim', byCodebook(true)], ['product with `--rules-only`', byCodebook(false)]];
}

const percent = (n: number): string => (100 * n).toFixed(1);
const three = (x: Prf): string => [x.p, x.r, x.f1].map(percent).join(' / ');

/** The figures on a part of PolNeAR, a column for each way of finding, and the commonest misses of the first. */
export async function polnearPage(data: string, part: string): Promise<readonly string[]> {
  const file = join(data, 'polnear', `${part}.jsonl`);
  if (!existsSync(file)) return [`PolNeAR: ${file} is not there.`];
  const rows = rowsOf(file);
  const docs = rows.map((r): Doc => ({ text: r.text, parse: parse(r.text), published: null, outlet: null, title: null }));
  const columns: { name: string; scored: Scored; perSecond: number; found: readonly (readonly Attribution[])[] }[] = [];
  for (const [name, find] of finders()) {
    find(docs[0] as Doc);
    const began = performance.now();
    const found = docs.map(find);
    const perSecond = rows.length / ((performance.now() - began) / 1000);
    columns.push({ name, perSecond, found, scored: await score(resolve(data, '..', 'score', 'attribution.mjs'), rows, found) });
  }
  const line = (label: string, of: (s: Scored) => string): string => `| ${label} | ${columns.map((c) => of(c.scored)).join(' | ')} |`;
  return [
    `PolNeAR ${part}: ${columns[0]?.scored.gold} attributions in ${rows.length} articles; it annotates beliefs, plans and intentions as well, which are no claims by the codebook. P / R / F1:`, '',
    `| part | ${columns.map((c) => c.name).join(' | ')} |`, `| --- |${columns.map(() => ' --- |').join('')}`,
    line('found', (s) => String(s.pred)), line('detected', (s) => three(s.detect)), line('cue exact', (s) => three(s.cue.exact)), line('source exact', (s) => three(s.source.exact)),
    line('content exact', (s) => three(s.content.exact)), line('content overlap', (s) => three(s.content.overlap)), line('all three exact', (s) => three(s.all3)),
    `| reports/s after the parse | ${columns.map((c) => c.perSecond.toFixed(0)).join(' | ')} |`, '',
    ...missesOf(rows, columns[0]?.found ?? []),
  ];
}

/** The twenty commonest misses by cue and kind of error: no words of the corpus but its cues. */
function missesOf(rows: readonly Row[], found: readonly (readonly Attribution[])[]): readonly string[] {
  const counts = new Map<string, number>();
  rows.forEach((r, i) => {
    const words = (x: readonly Span[]): string => x.map((s) => r.text.slice(...s)).join(' ').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    for (const a of r.attributions) {
      const at = a.cue[0];
      const f = (found[i] ?? []).find((x) => at && x.cue[0] && overlap(x.cue[0], at) > 0);
      const error = !f ? 'not found' : words(f.cue) !== words(a.cue) ? 'other cue' : words(f.content) !== words(a.content) ? 'other content' : words(f.source) !== words(a.source) ? 'other source' : null;
      const key = `${(at ? r.text.slice(...at) : '(none)').toLowerCase().slice(0, 30).replace(/\|/g, '/')} | ${error}`;
      if (error) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return ['The twenty commonest misses of the first column, by cue:', '', '| cue | error | times |', '| --- | --- | --- |', ...[...counts].sort((a, b) => b[1] - a[1]).slice(0, 20).map(([k, n]) => `| ${k} | ${n} |`)];
}
